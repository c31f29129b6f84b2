"""The index of quick search: FTS5 in SQLite, GIN in PostgreSQL, both over card.search_grams."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# FTS5 keeps no copy of the text: it reads the card again by its sequence, which is unique in a SQLite store because
# that serves one organisation. The triggers keep it in step, whoever writes (https://sqlite.org/fts5.html, 4.4.3).
_ADD = "INSERT INTO card_search (rowid, search_grams) VALUES (new.sequence, new.search_grams)"
_REMOVE = "INSERT INTO card_search (card_search, rowid, search_grams) VALUES ('delete', old.sequence, old.search_grams)"


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute("CREATE INDEX ix_card_search_grams ON card USING gin (string_to_array(search_grams, ' '))")
        return
    op.execute(
        "CREATE VIRTUAL TABLE card_search USING fts5 "
        "(search_grams, content='card', content_rowid='sequence', tokenize='ascii', detail='none', columnsize=0)"
    )
    op.execute(f"CREATE TRIGGER card_search_adds AFTER INSERT ON card BEGIN {_ADD}; END")
    op.execute(f"CREATE TRIGGER card_search_removes AFTER DELETE ON card BEGIN {_REMOVE}; END")
    op.execute(f"CREATE TRIGGER card_search_replaces AFTER UPDATE ON card BEGIN {_REMOVE}; {_ADD}; END")


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP INDEX ix_card_search_grams")
        return
    for trigger in ("card_search_adds", "card_search_removes", "card_search_replaces"):
        op.execute(f"DROP TRIGGER {trigger}")
    op.execute("DROP TABLE card_search")
