"""What cardgen knows of French."""
