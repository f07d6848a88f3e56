"""What cardgen knows of Italian."""
