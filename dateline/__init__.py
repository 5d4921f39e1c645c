"""Dateline: a stream of news articles in, a timeline of diplomatic events out."""
