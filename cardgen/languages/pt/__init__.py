"""What cardgen knows of Portuguese."""
