"""What goes into a bug report tells of nobody: names in every part of a log are gone, and what helps stays."""

from __future__ import annotations

import io
import logging
import re
import sys
import unicodedata
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.annotation import State
from app.domain.errors import ImageError, ModelError, WorkspaceError
from app.domain.image import Identity
from app.domain.redaction import Redactor
from app.services.bug_report import own_redactor, write_bug_report
from app.services.diagnosis import Finding
from app.services.vocabulary import redactor
from app.storage.log_file import FORMAT, log_folder
from app.storage.settings import Settings, save_settings
from app.storage.workspace import Workspace

names = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="/\\<>"), min_size=3, max_size=24
).filter(lambda name: len(re.sub(r"[\W\d_]", "", name)) >= 3)
common = st.sampled_from(
    [
        "May",
        "Brown",
        "Long",
        "the image",
        "model",
        "Müller, Anna",
        "王小明",
        "محمد علي",
        "O'Neil",
        "Ana  María",
        "frame 12",
    ]
)
name = names | common


def fail(error: Exception) -> None:
    raise error


def logged(*messages: tuple[str, object], error: Exception | None = None) -> str:
    """What a log would hold."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter(FORMAT))
    logger = logging.getLogger("app.storage.workspace")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        for message, *values in messages:
            logger.warning(message, *values)
        if error:
            try:
                fail(error)
            except type(error):
                logger.critical("nobody caught this", exc_info=sys.exc_info())
    finally:
        logger.removeHandler(handler)
        logger.propagate = True
    return stream.getvalue()


def holds(text: str, wanted: str) -> bool:
    """Whether a name stands in a text as such, whatever its case and however its accents are written."""
    text, wanted = (unicodedata.normalize("NFC", one).casefold().strip() for one in (text, wanted))
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text) is not None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(patient=name, file=name, reader=name, folder=name, known=st.booleans())
def test_no_name_is_left_of_a_log(patient: str, file: str, reader: str, folder: str, known: bool) -> None:
    path = f"/data/{folder}/{patient}/{file}.png"
    log = logged(
        ("the settings in %s cannot be read, so the defaults are used: %s", path, "No such file or directory"),
        ("took over the lock %s of %s, who is gone", f"C:\\{folder}\\{file}.lock", reader),
        ("%s has the workspace in %s open", reader, f"\\\\server\\{folder}"),
        ("model process: %s", f"{file}.png: the image of {patient} is damaged"),
        error=WorkspaceError(f"The workspace in {path} cannot be read by {reader} ({patient})."),
    )
    everybody = [patient, file, reader, folder]
    told = redactor(everybody if known else []).redact(log)
    # Of names that are known nothing is left, not even words of the program; of others, such words.
    empty = redactor().redact(logged(("",), error=ImageError("")))
    secrets = everybody if known else [word for each in everybody for word in re.findall(r"\w+", each)]
    for secret in secrets:
        if known or not redactor()._is_own(secret):
            assert not holds(told, secret) or holds(empty, secret), (secret, told)
    assert told.count("\n") <= log.count("\n")
    assert "app.storage.workspace" in told or known
    assert "CRITICAL" in told


def test_what_helps_stays() -> None:
    log = logged(("the model process %s", "crashed (SIGSEGV)"), error=ModelError("The weights are damaged: 3 of 12."))
    told = redactor().redact(log)
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} WARNING app\.storage\.workspace: the model process", told)
    assert re.search(r'  File "<\d+>", line \d+, in fail', told)  # a file that is none of the program's
    assert told.endswith("app.domain.errors.ModelError: The weights are damaged: 3 of 12.")
    place = f'  File "{Path(__file__).parents[2]}/app/ui/theme.py", line 12, in colour'
    code = f"{place}\n    return secret\n    ^^^^\nKeyError: 7"
    assert redactor().redact(code) == '  File "app/ui/theme.py", line 12, in colour\nKeyError: 7'
    library = 'File "/home/Anna May/venv/lib/python3.11/site-packages/torch/nn/modules.py", line 1, in forward'
    assert redactor().redact(library) == 'File "torch/nn/modules.py", line 1, in forward'


def test_the_same_thing_has_the_same_number() -> None:
    told = Redactor({"of", "and"}).redact("Anna and Ben\nBen of Anna")
    assert told == "<1> and <2>\n<2> of <1>"


@pytest.mark.parametrize(
    "text",
    [
        *("12345678", "1987-04-23", "1987-12-31", "31-12-1987", "1987:12:31", "555-1234", "0123"),
        *("anna@example.org", "lesion.png", "10.0.0.17"),
    ],
)
def test_what_looks_like_a_number_of_a_patient_or_a_file_goes(text: str) -> None:
    assert redactor().redact(f"the image {text} is damaged") == "the image <1> is damaged"


def test_a_known_name_goes_in_whatever_case_and_beside_many_that_are_not_there() -> None:
    names = [f"image_{number:05}" for number in range(20_000)]
    turkish = "I\N{LATIN SMALL LETTER S WITH CEDILLA}\N{LATIN SMALL LETTER DOTLESS I}k"
    told = redactor([*names, "Image of May", turkish, "STRASSE 7"]).redact(
        "the image OF mAy is damaged\nthe IŞIK image\nthe image image_00007\nstrasse 7"
    )
    # "Strasse" is nothing that the program says; the others are words of it.
    assert told == "the <1> is damaged\nthe <2> <3>\nthe <3> <4>\n<5>"


def test_the_report_of_a_session_names_nobody(tmp_path: Path, user_data: Path) -> None:
    reader, patient, folder, file = "Dr. May Brown", "MÜLLER^Anna", "Study of Breast 2026", "the image 12 küss.png"
    study = tmp_path / folder
    study.mkdir()
    (study / file).write_bytes(b"")
    with closing(Workspace(study / ".wavemask", reader)) as workspace:
        [record] = workspace.add_images([study / file])
        workspace.save_identities({record.id: Identity(patient_id="4711", patient_name=patient)})
    save_settings(Settings(reader=reader, last_folder=str(study), device="cpu"), user_data)
    log_folder(user_data).mkdir()
    log = logged(
        ("%s accepted %s of %s as %s", reader, study / file, patient, State.ACCEPTED.value),
        ("%s cannot be opened: %s", file, "image 4711 is damaged"),
        error=ImageError(f"{file} in {folder} of {patient} is damaged."),
    )
    (log_folder(user_data) / "wavemask.log").write_text(log, encoding="utf-8")
    (log_folder(user_data) / "wavemask.log.1").write_text(log, encoding="utf-8")
    findings = [
        Finding("Qt", "6.11.3", plain=True),
        Finding("Workspace", f"{study} is locked by {reader}", problem=True),
    ]
    write_bug_report(tmp_path / "report.zip", findings, study / ".wavemask")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        contents = {name: archive.read(name).decode() for name in archive.namelist()}
    assert sorted(contents) == ["log-1.txt", "log-2.txt", "report.txt", "settings.json"]
    assert "Qt: 6.11.3" in contents["report.txt"]
    assert "PROBLEM Workspace" in contents["report.txt"]
    assert '"device": "cpu"' in contents["settings.json"]
    for secret in (
        reader,
        "May",
        "Brown",
        "MÜLLER",
        "Anna",
        "4711",
        folder,
        "Study",
        file,
        "küss",
        tmp_path.name,
    ):
        assert not any(holds(content, secret) for content in contents.values()), secret


def test_without_the_workspace_the_rest_is_still_redacted(tmp_path: Path, user_data: Path) -> None:
    clean = own_redactor(tmp_path / "Anna")
    assert "Anna" not in clean.redact(f"nothing is in {tmp_path / 'Anna'} and of Anna")
