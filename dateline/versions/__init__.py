"""Versions of the tagger: made, compared, put to use and taken back."""
