"""K nearest neighbours with nothing but the standard library."""

from collections import Counter
from math import dist


def predict(train: list[tuple[list[float], str]], new: list[float], k: int = 3) -> str:
    """The label that most of the k training examples nearest to `new` have."""
    nearest = sorted(train, key=lambda row: dist(row[0], new))[:k]
    return Counter(label for _, label in nearest).most_common(1)[0][0]


flowers = [([1.4, 0.2], "setosa"), ([1.5, 0.2], "setosa"), ([4.7, 1.4], "versicolor"), ([4.5, 1.5], "versicolor")]
print(predict(flowers, [1.6, 0.3]))
