"""What an article leaves open, weighed by chances learnt from labelled articles: whose an actor is, sides, days, certainty."""
