"""What cardgen knows of Spanish."""
