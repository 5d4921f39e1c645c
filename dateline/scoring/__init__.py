"""The timeline, its linking and its tables against somebody else's labels."""
