"""DICOM headers without the patient: the Basic Application Level Confidentiality Profile of DICOM PS3.15 Annex E."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterator

from pydicom import DataElement, Dataset, config
from pydicom.datadict import tag_for_keyword
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import UID

from app.storage.confidentiality_profile import BASIC_PROFILE

_DUMMY = "ANONYMIZED"
# Where the standard leaves a choice, the object stays valid whatever its kind requires.
_CHOICE = {"X/Z": "Z", "X/D": "D", "Z/D": "D", "X/Z/D": "D", "X/Z/U*": "K"}
_TEXT = frozenset({"LO", "LT", "SH", "ST", "UC", "UT", "CS", "UR"})
# What says by its type alone that it is about a person or a moment, or cannot be looked into.
_REMOVED_TYPES = frozenset(
    {"PN", "DA", "DT", "TM", "AS", "AE", "LT", "ST", "UT", "UR", "UN", "OB", "OW", "OF", "OD", "OL", "OV"}
)
# Of these types, what the image cannot be shown without.
_IMAGE_ELEMENTS = frozenset(
    {
        "PixelData",
        "FloatPixelData",
        "DoubleFloatPixelData",
        "ExtendedOffsetTable",
        "ExtendedOffsetTableLengths",
        "ICCProfile",
        "LUTData",
        *(f"{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue", "Alpha")),
        *(f"Segmented{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue")),
    }
)
# Kinds of object and of encoding are the same for everybody.
_WELL_KNOWN_UIDS = "1.2.840.10008."
_CLASS_UIDS = frozenset({"SOPClassUID", "ReferencedSOPClassUID"})
# What identifies a person beside the names. Of all other attributes the words stand in harmless places as well.
_IDENTITIES = frozenset(
    {
        "PatientID",
        "OtherPatientIDs",
        "PatientBirthDate",
        "PatientAddress",
        "PatientTelephoneNumbers",
        "AccessionNumber",
        "MedicalRecordLocator",
        "IssuerOfPatientID",
    }
)
# Shorter words and numbers of an identity stand in too many other places to look for them.
_SHORTEST_WORD = 4

# DICOM PS3.16 CID 7050.
_BASIC_PROFILE_CODE = ("113100", "Basic Application Confidentiality Profile")
_CLEAN_PIXELS_CODE = ("113101", "Clean Pixel Data Option")


def _actions() -> dict[int, str]:
    found = {}
    for action, names in BASIC_PROFILE.items():
        for name in names.split():
            tag = tag_for_keyword(name)
            found[int(name, 16) if tag is None else tag] = _CHOICE.get(action, action)
    return found


_ACTIONS = _actions()


class Deidentifier:
    """Takes the patient out of the data sets of one export.

    Within it a UID and a patient are replaced by the same value in every file, so that series stay together and a
    patient's images can be kept on one side of a split; between two exports they differ.

    Args:
        secret: What the replacements are derived from; None draws one, which then is known to nobody.
    """

    def __init__(self, secret: bytes | None = None) -> None:
        self._secret = secret or secrets.token_bytes(32)

    def deidentified(self, dataset: Dataset, *, pixels_clean: bool) -> Dataset:
        """A copy of a data set without what identifies the patient, others and the moment.

        Args:
            dataset: It is left as it is; its pixels are taken over as they are.
            pixels_clean: Whether nothing in them identifies the patient, because burnt-in text has been blanked or
                never was there (a segmentation). Otherwise the file says that the identity is not removed altogether.

        Returns:
            The copy, with file meta information that holds the encoding and kind alone.
        """
        words = _identifying_words(dataset)
        result = self._copied(dataset, words)
        # Without a number, patients are told apart by what else there is; too many are better than two taken for one.
        told_by = ("PatientID", "PatientName", "StudyInstanceUID", "SOPInstanceUID")
        known = next((str(dataset[name].value) for name in told_by if dataset.get(name)), "")
        patient = f"{_DUMMY}-{self._digest(f'patient {known.strip()}')[:12].upper()}"
        result.PatientID = result.PatientName = patient
        result.PatientIdentityRemoved = "YES" if pixels_clean else "NO"
        result.DeidentificationMethod = "DICOM PS3.15 Basic Application Level Confidentiality Profile"
        codes = [_BASIC_PROFILE_CODE, _CLEAN_PIXELS_CODE] if pixels_clean else [_BASIC_PROFILE_CODE]
        result.DeidentificationMethodCodeSequence = Sequence([_coded(*code) for code in codes])
        result.LongitudinalTemporalInformationModified = "REMOVED"
        result.BurnedInAnnotation = "NO" if pixels_clean else "YES"
        result.file_meta = _file_meta(dataset, result)
        result.preamble = bytes(128)
        return result

    def uid(self, original: str) -> UID:
        """What stands for a UID in this export, in the form of PS3.5 B.2; well-known ones stand for themselves."""
        if not original or original.startswith(_WELL_KNOWN_UIDS):
            return UID(original)
        return UID(f"2.25.{int(self._digest(f'uid {original}')[:32], 16)}")

    def _digest(self, text: str) -> str:
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()

    def _copied(self, dataset: Dataset, words: re.Pattern[str] | None) -> Dataset:
        result = Dataset()
        for element in _readable(dataset):
            kept = self._kept(element, words)
            if kept is not None:
                result.add(kept)
        return result

    def _kept(self, element: DataElement, words: re.Pattern[str] | None) -> DataElement | None:
        """What stands in the copy for an element, if anything."""
        action = _action(element)
        value = element.value
        if action == "X":
            return None
        if action in ("Z", "D"):
            value = _replacement(element.VR, dummy=action == "D")
        elif element.VR == "SQ":
            value = Sequence([self._copied(item, words) for item in value])
        elif element.VR == "UI" and element.keyword not in _CLASS_UIDS:
            value = [self.uid(one) for one in value] if element.VM > 1 else self.uid(value or "")
        elif element.VR in _TEXT and words and words.search(str(value)):
            value = ""
        # What the original holds against the rules is not ours to complain about.
        copy = DataElement(element.tag, element.VR, value, validation_mode=config.IGNORE)
        copy.is_undefined_length = element.is_undefined_length
        return copy


def _readable(dataset: Dataset) -> Iterator[DataElement]:
    """The elements that can be read; what cannot cannot be judged either and stays out."""
    for tag in sorted(dataset.keys()):
        try:
            yield dataset[tag]
        except (ValueError, TypeError, KeyError, AttributeError, NotImplementedError):
            continue


def _action(element: DataElement) -> str:
    """X, Z, D, U or K."""
    tag = BaseTag(element.tag)
    # Curves and overlays may hold text as pixels; without their data the rest of the group means nothing.
    # Groups below 8 belong to messages, files and directories.
    if tag.is_private or tag.group >> 8 in (0x50, 0x60) or tag.group < 8 or tag.element == 0:
        return "X"
    if tag in _ACTIONS:
        return _ACTIONS[tag]
    unknown = not element.keyword or (element.VR in _REMOVED_TYPES and element.keyword not in _IMAGE_ELEMENTS)
    return "X" if unknown else "K"


def _replacement(representation: str, *, dummy: bool) -> object:
    """An empty value, or one that says nothing and is valid (PS3.5 6.2)."""
    if representation == "SQ":
        return Sequence()
    if not dummy:
        return None
    moments = {"DA": "19000101", "TM": "000000", "DT": "19000101000000", "AS": "000Y", "UI": UID("2.25.0")}
    if representation in ("DS", "IS", "FL", "FD", "US", "UL", "UV", "SS", "SL", "SV"):
        return 0
    if representation[0] == "O" or representation in ("UN", "AT"):
        return None
    return moments.get(representation, _DUMMY)


def _identifying_words(dataset: Dataset) -> re.Pattern[str] | None:
    """Finds parts of the persons' names, numbers and addresses of this data set in the text that is kept."""
    words = {word for value in _identities(dataset) for word in re.findall(r"\w+", value)}
    found = sorted(re.escape(word) for word in words if len(word) >= _SHORTEST_WORD)
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _identities(dataset: Dataset) -> Iterator[str]:
    for element in _readable(dataset):
        if element.VR == "SQ":
            for item in element.value:
                yield from _identities(item)
        elif element.VR == "PN" or element.keyword in _IDENTITIES:
            yield from map(str, element.value if element.VM > 1 else [element.value or ""])


def _coded(value: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, "DCM", meaning
    return code


def _file_meta(original: Dataset, result: Dataset) -> FileMetaDataset:
    meta = FileMetaDataset()
    stated = getattr(original, "file_meta", Dataset()).get("TransferSyntaxUID")
    if stated:
        meta.TransferSyntaxUID = stated
    meta.MediaStorageSOPClassUID = result.get("SOPClassUID", "")
    meta.MediaStorageSOPInstanceUID = result.get("SOPInstanceUID", "")
    return meta
