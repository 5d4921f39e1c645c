"""Who and where: whom and which place the phrases of one article mean, by names, gazetteers and what was named before."""
