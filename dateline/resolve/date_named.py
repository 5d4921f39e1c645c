"""Placeholder"""
READERS = {}
def head_words(): return frozenset()
