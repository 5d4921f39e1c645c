"""Actors and places of a phrase by itself: gazetteers, and the grammar of names and offices."""
