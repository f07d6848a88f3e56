"""What cardgen knows of human languages: one package a language."""
