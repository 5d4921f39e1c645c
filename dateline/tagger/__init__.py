"""The tagger: the only part of Dateline that imports torch, and only inside functions that need it."""
