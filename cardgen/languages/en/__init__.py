"""What cardgen knows of English."""
