"""The commands of `dateline`, one module a group; `dateline.cli` puts them together."""
