"""What an event is: type and status where the ontology settles them by words, by who takes part or by the day."""
