"""When, who and where: dates, actors and places of the phrases in an article, by grammar and gazetteers."""
