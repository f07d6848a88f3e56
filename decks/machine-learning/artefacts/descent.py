"""Gradient descent with momentum on a narrow bowl: try other rates and see when it diverges."""


def descend(rate: float, momentum: float, steps: int = 100) -> tuple[float, float]:
    """Where 100 steps lead from (10, 1) on the bowl x² / 20 + y²."""
    x, y, speed_x, speed_y = 10.0, 1.0, 0.0, 0.0
    for _ in range(steps):
        speed_x = momentum * speed_x - rate * x / 10
        speed_y = momentum * speed_y - rate * 2 * y
        x, y = x + speed_x, y + speed_y
    return x, y


for rate in (0.1, 0.5, 1.1):
    print(rate, descend(rate, momentum=0.0), descend(rate, momentum=0.8))
