/**
 * What each dossier brought: its mails, calls, documents and findings, one row each, made in the transaction that
 * takes it in. The texts themselves stay in the dossier; here stands what proves that they are still the same.
 */
export const sources = `
CREATE TABLE sources (
  dossier_id uuid NOT NULL,
  handoff_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('communications', 'documents', 'contributions')),
  position integer NOT NULL,
  external_id text NOT NULL,
  kind text NOT NULL,
  title text,
  at timestamptz,
  -- As the dossier names people: by id, address or name.
  author text,
  recipients text[] NOT NULL,
  thread text,
  signed boolean,
  format text NOT NULL CHECK (format IN ('text', 'html', 'markdown', 'json')),
  -- Of the text in UTF-8.
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (dossier_id, part, position),
  FOREIGN KEY (dossier_id, handoff_id) REFERENCES dossiers (id, handoff_id)
);
CREATE INDEX sources_by_id ON sources (dossier_id, external_id);
CREATE INDEX sources_by_time ON sources (dossier_id, at);

-- A finding has no words of its own: its fields are its text.
CREATE FUNCTION source_text(part text, source jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE part WHEN 'contributions' THEN jsonb_pretty(source->'data') ELSE source->>'body' END $$;

CREATE FUNCTION list_sources() RETURNS trigger LANGUAGE plpgsql SET timezone TO 'UTC' AS $$
BEGIN
  INSERT INTO sources (dossier_id, handoff_id, part, position, external_id, kind, title, at, author, recipients, thread, signed, format, bytes, sha256)
  SELECT NEW.id, NEW.handoff_id, part, place - 1, source->>'id', source->>'kind', coalesce(source->>'subject', source->>'title'),
    (source->>'at')::timestamptz, coalesce(source->>'from', source->>'by'),
    ARRAY(SELECT jsonb_array_elements_text(coalesce(source->'to', '[]') || coalesce(source->'cc', '[]'))),
    source->>'threadId', (source->>'signed')::boolean,
    CASE part WHEN 'contributions' THEN 'json' ELSE coalesce(source->>'format', 'text') END,
    octet_length(content), encode(sha256(content), 'hex')
  FROM unnest(ARRAY['communications', 'documents', 'contributions']) AS part,
    jsonb_array_elements(coalesce(NEW.body->part, '[]')) WITH ORDINALITY AS given (source, place),
    convert_to(source_text(part, source), 'UTF8') AS content;
  RETURN NULL;
END $$;
CREATE TRIGGER dossiers_list_sources AFTER INSERT ON dossiers FOR EACH ROW EXECUTE FUNCTION list_sources();
`;
