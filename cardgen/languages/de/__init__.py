"""What cardgen knows of German."""
