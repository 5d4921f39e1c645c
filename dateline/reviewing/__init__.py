"""What people decide about events, and what follows from it."""
