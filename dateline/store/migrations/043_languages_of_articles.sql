-- Why nobody looked into an article: only English is read.
CREATE OR REPLACE VIEW articles_read AS
SELECT a.article_id, a.outlet, a.title, a.url, a.published_on, x.model, x.sentences, x.tagged_at,
       (SELECT count(*)::integer FROM mentions m WHERE m.article_id = a.article_id AND m.model = x.model) AS mention_count,
       w.reason AS retracted_because, a.source_name, a.language
FROM articles a
LEFT JOIN extractions x ON x.article_id = a.article_id AND x.model = (SELECT name FROM models WHERE is_active)
LEFT JOIN retractions w ON w.article_id = a.article_id;
COMMENT ON COLUMN articles_read.language IS 'ISO 639 code of its language, as the article or its source states it, else told from the text; only en is read, and what is null: too few words to tell';
COMMENT ON COLUMN articles_read.model IS 'The active model, where it has read the article; null: nobody looked, as into any that is not in English (language)';
COMMENT ON COLUMN articles.language IS 'ISO 639 code as stated, else told from the text; null: too few words to tell';
