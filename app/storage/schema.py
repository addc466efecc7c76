"""The tables of a Workspace's database: every version of them, as the statements that make it of the one before.

Large blobs come last: SQLite reads a row from its start, and listing the Images must not read every mask.
"""

from __future__ import annotations

_VERSION_1 = (
    # path: relative to the parent of the Workspace's folder where below it, else absolute; bytes where not Unicode.
    "CREATE TABLE images (id INTEGER PRIMARY KEY, path NOT NULL UNIQUE, sha256 TEXT)",
    """CREATE TABLE proposals (
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        bundle_id TEXT NOT NULL, bundle_name TEXT NOT NULL, weights_sha256 TEXT NOT NULL,
        threshold REAL NOT NULL, confidence REAL NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, probability BLOB NOT NULL,
        PRIMARY KEY (image_id, frame))""",
    # base: the mask before the first step, NULL where empty; with the first `position` entries applied the layer.
    """CREATE TABLE annotations (
        id INTEGER PRIMARY KEY,
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL, threshold REAL NOT NULL, position INTEGER NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, base BLOB,
        UNIQUE (image_id, frame))""",
    # x0 to packed: the edit, all NULL where the step left the mask alone. provenance: JSON, where the step accepted.
    """CREATE TABLE entries (
        annotation_id INTEGER NOT NULL REFERENCES annotations, seq INTEGER NOT NULL, name TEXT NOT NULL,
        state_before TEXT NOT NULL, state_after TEXT NOT NULL,
        threshold_before REAL NOT NULL, threshold_after REAL NOT NULL, provenance TEXT,
        x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, packed BLOB,
        PRIMARY KEY (annotation_id, seq))""",
)
_VERSION_2 = (
    # The models the user chose: for an Image, or where image_id is NULL for all that have none of their own.
    "CREATE TABLE chosen_models (image_id INTEGER UNIQUE REFERENCES images, bundle_id TEXT NOT NULL)",
)
# Several Labels: Proposals and Annotations are of one each, the history is that of the Image.
_VERSION_3 = (
    """CREATE TABLE labels (
        id INTEGER PRIMARY KEY, removed INTEGER NOT NULL,
        place INTEGER NOT NULL, name TEXT NOT NULL, colour TEXT NOT NULL,
        visible INTEGER NOT NULL, locked INTEGER NOT NULL, overlaps INTEGER NOT NULL, proposed INTEGER NOT NULL,
        code_value TEXT, code_scheme TEXT, code_meaning TEXT)""",
    "INSERT INTO labels VALUES (1, 0, 0, 'Lesion', 'cyan', 1, 0, 0, 1, '52988006', 'SCT', 'Lesion')",
    "ALTER TABLE proposals RENAME TO proposals_2",
    """CREATE TABLE proposals (
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        label_id INTEGER NOT NULL REFERENCES labels,
        bundle_id TEXT NOT NULL, bundle_name TEXT NOT NULL, weights_sha256 TEXT NOT NULL,
        threshold REAL NOT NULL, confidence REAL NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, probability BLOB NOT NULL,
        PRIMARY KEY (image_id, frame, label_id))""",
    """INSERT INTO proposals SELECT image_id, frame, 1, bundle_id, bundle_name, weights_sha256, threshold, confidence,
        height, width, probability FROM proposals_2""",
    "DROP TABLE proposals_2",
    "ALTER TABLE entries RENAME TO entries_2",
    "ALTER TABLE annotations RENAME TO annotations_2",
    # base: the mask before the first step, NULL where empty; with the first `position` steps applied the layer.
    """CREATE TABLE annotations (
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        label_id INTEGER NOT NULL REFERENCES labels,
        state TEXT NOT NULL, threshold REAL NOT NULL, height INTEGER NOT NULL, width INTEGER NOT NULL, base BLOB,
        PRIMARY KEY (image_id, frame, label_id))""",
    "CREATE TABLE histories (image_id INTEGER PRIMARY KEY REFERENCES images, position INTEGER NOT NULL)",
    """CREATE TABLE entries (
        image_id INTEGER NOT NULL REFERENCES histories, seq INTEGER NOT NULL, name TEXT NOT NULL,
        PRIMARY KEY (image_id, seq))""",
    # place: order of the changes within a step. provenance: JSON, where the step accepted. x0 to packed: the edit, all
    # NULL where the mask was left alone.
    """CREATE TABLE changes (
        image_id INTEGER NOT NULL, seq INTEGER NOT NULL, place INTEGER NOT NULL,
        frame INTEGER NOT NULL DEFAULT 0, label_id INTEGER NOT NULL REFERENCES labels,
        state_before TEXT NOT NULL, state_after TEXT NOT NULL,
        threshold_before REAL NOT NULL, threshold_after REAL NOT NULL, provenance TEXT,
        x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, packed BLOB,
        PRIMARY KEY (image_id, seq, place),
        FOREIGN KEY (image_id, seq) REFERENCES entries ON DELETE CASCADE)""",
    """INSERT INTO annotations SELECT image_id, frame, 1, state, threshold, height, width, base FROM annotations_2""",
    "INSERT INTO histories SELECT image_id, position FROM annotations_2",
    """INSERT INTO entries SELECT a.image_id, e.seq, e.name
        FROM entries_2 e JOIN annotations_2 a ON a.id = e.annotation_id""",
    """INSERT INTO changes SELECT a.image_id, e.seq, 0, a.frame, 1, e.state_before, e.state_after,
        e.threshold_before, e.threshold_after, e.provenance, e.x0, e.y0, e.x1, e.y1, e.packed
        FROM entries_2 e JOIN annotations_2 a ON a.id = e.annotation_id""",
    "DROP TABLE entries_2",
    "DROP TABLE annotations_2",
)
# Scales that users set by hand: what was set and what was removed, one row after the other, and none ever goes.
_MANUAL_SCALES = (
    # at: ISO 8601, UTC. sha256: of the file. x0 to y1: the region, NULL for the whole Frame. own_x, own_y: mm per pixel
    # that the file had said along the line, NULL where it said nothing.
    """CREATE TABLE manual_scales (
        id INTEGER PRIMARY KEY, image_id INTEGER NOT NULL REFERENCES images,
        at TEXT NOT NULL, removed INTEGER NOT NULL, sha256 TEXT NOT NULL,
        start_x REAL NOT NULL, start_y REAL NOT NULL, end_x REAL NOT NULL, end_y REAL NOT NULL,
        length_mm REAL NOT NULL,
        x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, own_x REAL, own_y REAL)""",
    """CREATE TRIGGER manual_scales_stay BEFORE DELETE ON manual_scales
        BEGIN SELECT RAISE(ABORT, 'what was set by hand stays on record'); END""",
    """CREATE TRIGGER manual_scales_stay_as_they_are BEFORE UPDATE ON manual_scales
        BEGIN SELECT RAISE(ABORT, 'what was set by hand stays on record'); END""",
)

# seq: the order in which the headers were read, by which patients are numbered for good.
_IDENTITIES = (
    """CREATE TABLE identities (
        seq INTEGER PRIMARY KEY, image_id INTEGER NOT NULL UNIQUE REFERENCES images,
        patient_id TEXT NOT NULL, patient_name TEXT NOT NULL,
        study_uid TEXT NOT NULL, study_date TEXT NOT NULL, study_description TEXT NOT NULL,
        series_uid TEXT NOT NULL, series_description TEXT NOT NULL,
        manufacturer TEXT NOT NULL, device TEXT NOT NULL,
        sop_instance_uid TEXT NOT NULL, sop_class_uid TEXT NOT NULL)""",
)

# Several readers: each has Annotations and a history of their own of an Image; Proposals are for all of them. What was
# there is that of the reader without a name. Acceptances become revisions, and what is decided goes on record.
_READERS = (
    "CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "INSERT INTO readers VALUES (1, '')",
    # position: how many steps are in effect. changed: whether there were more since it was submitted.
    """CREATE TABLE readings (
        id INTEGER PRIMARY KEY, image_id INTEGER NOT NULL REFERENCES images, reader_id INTEGER NOT NULL
        REFERENCES readers, position INTEGER NOT NULL, submitted_at TEXT, changed INTEGER NOT NULL,
        editing_seconds REAL NOT NULL, UNIQUE (image_id, reader_id))""",
    """INSERT INTO readings SELECT i.id, i.id, 1, coalesce(h.position, 0), NULL, 0, 0.0
        FROM images i LEFT JOIN histories h ON h.image_id = i.id
        WHERE h.position IS NOT NULL OR i.id IN (SELECT image_id FROM annotations)""",
    "ALTER TABLE proposals RENAME TO proposals_5",
    "ALTER TABLE changes RENAME TO changes_5",
    "ALTER TABLE entries RENAME TO entries_5",
    "ALTER TABLE annotations RENAME TO annotations_5",
    # id: never used again, so that it tells a Proposal from the one that took its place.
    """CREATE TABLE proposals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL,
        label_id INTEGER NOT NULL REFERENCES labels,
        bundle_id TEXT NOT NULL, bundle_name TEXT NOT NULL, weights_sha256 TEXT NOT NULL,
        threshold REAL NOT NULL, confidence REAL NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, probability BLOB NOT NULL,
        UNIQUE (image_id, frame, label_id))""",
    "INSERT INTO proposals SELECT rowid, * FROM proposals_5 ORDER BY rowid",
    # proposal_id: of the newest Proposal that the reader was offered, NULL where there was none yet. base: the mask
    # before the first step, NULL where empty; with the first `position` steps applied the layer.
    """CREATE TABLE annotations (
        reading_id INTEGER NOT NULL REFERENCES readings, frame INTEGER NOT NULL,
        label_id INTEGER NOT NULL REFERENCES labels,
        state TEXT NOT NULL, threshold REAL NOT NULL, proposal_id INTEGER,
        height INTEGER NOT NULL, width INTEGER NOT NULL, base BLOB,
        PRIMARY KEY (reading_id, frame, label_id))""",
    """INSERT INTO annotations SELECT a.image_id, a.frame, a.label_id, a.state, a.threshold,
        CASE WHEN a.base IS NOT NULL THEN p.id END, a.height, a.width, a.base
        FROM annotations_5 a LEFT JOIN proposals p USING (image_id, frame, label_id)""",
    """CREATE TABLE entries (
        reading_id INTEGER NOT NULL REFERENCES readings, seq INTEGER NOT NULL, name TEXT NOT NULL,
        PRIMARY KEY (reading_id, seq))""",
    "INSERT INTO entries SELECT image_id, seq, name FROM entries_5",
    # place: order of the changes within a step. revision: its number, where the step accepted; where it did so before
    # there were any, NULL, and provenance is the JSON. x0 to packed: the edit, all NULL where the mask was left alone.
    """CREATE TABLE changes (
        reading_id INTEGER NOT NULL, seq INTEGER NOT NULL, place INTEGER NOT NULL,
        frame INTEGER NOT NULL, label_id INTEGER NOT NULL REFERENCES labels,
        state_before TEXT NOT NULL, state_after TEXT NOT NULL,
        threshold_before REAL NOT NULL, threshold_after REAL NOT NULL, provenance TEXT, revision INTEGER,
        x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, packed BLOB,
        PRIMARY KEY (reading_id, seq, place),
        FOREIGN KEY (reading_id, seq) REFERENCES entries ON DELETE CASCADE)""",
    """INSERT INTO changes SELECT image_id, seq, place, frame, label_id, state_before, state_after,
        threshold_before, threshold_after, provenance, NULL, x0, y0, x1, y1, packed FROM changes_5""",
    "CREATE INDEX changes_of ON changes (reading_id, frame, label_id)",
    "DROP TABLE proposals_5",
    "DROP TABLE changes_5",
    "DROP TABLE entries_5",
    "DROP TABLE annotations_5",
    "DROP TABLE histories",
    # See `app.storage.audit`. reader: the name that they had then.
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, reader TEXT NOT NULL, event TEXT NOT NULL, image_id INTEGER,
        details TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)""",
    # How many entries there are, and the hash of the last, so that it is noticed where the last ones are missing.
    "CREATE TABLE audit_head (count INTEGER NOT NULL, hash TEXT NOT NULL)",
    "INSERT INTO audit_head VALUES (0, '')",
    # audit: seq of the entry about it. packed: zlib of the bits, row by row.
    """CREATE TABLE revisions (
        id INTEGER PRIMARY KEY, reading_id INTEGER NOT NULL REFERENCES readings, frame INTEGER NOT NULL,
        label_id INTEGER NOT NULL REFERENCES labels, number INTEGER NOT NULL, audit INTEGER NOT NULL,
        sha256 TEXT NOT NULL, provenance TEXT NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, packed BLOB NOT NULL,
        UNIQUE (reading_id, frame, label_id, number))""",
    # What had been accepted, rejected or skipped before that went on record.
    """CREATE TABLE decided_before (
        reading_id INTEGER NOT NULL REFERENCES readings, frame INTEGER NOT NULL, label_id INTEGER NOT NULL,
        PRIMARY KEY (reading_id, frame, label_id))""",
    """INSERT INTO decided_before SELECT reading_id, frame, label_id FROM annotations
        WHERE state IN ('accepted', 'rejected', 'skipped')""",
    *(
        f"""CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, 'what is on record stays as it is'); END"""
        for table in ("audit", "revisions", "decided_before")
        for action in ("UPDATE", "DELETE")
    ),
)

# What the worklist says about Images beside their state.
_WORKLIST = (
    # share: see `Proposal.disagreement_with`, with the Proposal of another bundle that it took the place of.
    """CREATE TABLE disagreements (
        image_id INTEGER NOT NULL, frame INTEGER NOT NULL, label_id INTEGER NOT NULL, share REAL NOT NULL,
        PRIMARY KEY (image_id, frame, label_id),
        FOREIGN KEY (image_id, frame, label_id) REFERENCES proposals (image_id, frame, label_id) ON DELETE CASCADE)""",
    "CREATE TABLE off_list (image_id INTEGER PRIMARY KEY REFERENCES images)",
    # at: ISO 8601, UTC, of the last step that a human made, took back or repeated.
    "CREATE TABLE last_steps (reading_id INTEGER PRIMARY KEY REFERENCES readings, at TEXT NOT NULL)",
    """CREATE TRIGGER last_steps_are_noted AFTER UPDATE OF position ON readings BEGIN
        INSERT OR REPLACE INTO last_steps VALUES (NEW.id, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')); END""",
)

# Which Images a model may learn from, by the hashes of their files, for good; see `app.domain.split`.
_SPLIT_LEDGER = (
    "CREATE TABLE split_salt (salt TEXT NOT NULL)",
    "INSERT INTO split_salt VALUES (lower(hex(randomblob(16))))",
    "CREATE TABLE split_images (sha256 TEXT PRIMARY KEY, drawn TEXT NOT NULL, trained INTEGER NOT NULL)",
    """CREATE TABLE split_ties (sha256 TEXT NOT NULL REFERENCES split_images, tie TEXT NOT NULL,
        PRIMARY KEY (sha256, tie))""",
    """CREATE TABLE split_looks (sha256 TEXT NOT NULL REFERENCES split_images, look BLOB NOT NULL,
        PRIMARY KEY (sha256, look))""",
    """CREATE TRIGGER split_images_stay_as_they_are BEFORE UPDATE ON split_images
        WHEN OLD.sha256 <> NEW.sha256 OR OLD.drawn <> NEW.drawn OR OLD.trained > NEW.trained
        BEGIN SELECT RAISE(ABORT, 'who is held out stays so'); END""",
    *(
        f"""CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, 'who is held out stays so'); END"""
        for table in ("split_salt", "split_images", "split_ties", "split_looks")
        for action in ("UPDATE", "DELETE")
        if (table, action) != ("split_images", "UPDATE")
    ),
)

SCHEMA = (_VERSION_1, _VERSION_2, _VERSION_3, _MANUAL_SCALES, _IDENTITIES, _READERS, _WORKLIST, _SPLIT_LEDGER)

LISTING = """SELECT i.id, i.path, (SELECT max(state) FROM annotations), (SELECT max(confidence) FROM proposals)
    FROM images i"""
"""Reads the beginning of every row; the tables of every version can answer it."""
