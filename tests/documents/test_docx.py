import io
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml

from whosays.documents import read_document
from whosays.errors import BrokenFile, EncryptedFile, UnknownFormat

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def written(fill) -> bytes:
    document = Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def body(xml: str) -> bytes:
    """A DOCX with paragraphs given as WordprocessingML."""

    def fill(document) -> None:
        for child in parse_xml(f"<w:body {NAMESPACES}>{xml}</w:body>"):
            document.element.body.insert_element_before(child, "w:sectPr")

    return written(fill)


def with_part(data: bytes, name: str, content: str, override: str, relation: str) -> bytes:
    """The package with one more part, named in its content types and related to the document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.namelist():
            text = old.read(item)
            if item == "[Content_Types].xml":
                text = text.replace(b"</Types>", f'<Override PartName="/{name}" {override}/></Types>'.encode())
            if item == "word/_rels/document.xml.rels":
                text = text.replace(b"</Relationships>", f"<Relationship {relation}/></Relationships>".encode())
            new.writestr(item, text)
        new.writestr(name, content)
    return out.getvalue()


def decision(document) -> None:
    document.add_heading("Karar 2023/902", level=0)
    document.add_paragraph("Tarih: 17 Mayıs 2024")
    document.add_heading("Gerekçe", level=1)
    document.add_paragraph("Mahkeme, tanığın ").add_run("ifadesini inandırıcı").bold = True
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, (("Sanık", "Ceza"), ("E.S.", "iki yıl")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("Karar oybirliğiyle alındı.")
    document.sections[0].header.paragraphs[0].text = "Her sayfada"
    document.core_properties.author = "Meriç 2. Ceza Mahkemesi"


def test_paragraphs_headings_and_tables_in_order() -> None:
    document = read_document(written(decision), "karar.docx")
    assert document.text.split("\n\n") == [
        "Karar 2023/902", "Tarih: 17 Mayıs 2024", "Gerekçe", "Mahkeme, tanığın ifadesini inandırıcı",
        "Sanık | Ceza", "E.S. | iki yıl", "Karar oybirliğiyle alındı.",
    ]  # fmt: skip


def test_what_the_file_says_of_itself() -> None:
    document = read_document(written(decision), "karar.docx")
    assert document.media_type.endswith("wordprocessingml.document")
    assert (document.title, document.source) == ("Karar 2023/902", "Meriç 2. Ceza Mahkemesi")
    assert document.published == "2024-05-17"


def test_the_template_is_no_author_and_its_date_no_publication() -> None:
    document = read_document(written(lambda document: document.add_paragraph("The court rose.")), "x.docx")
    assert (document.source, document.published, document.title) == (None, None, None)


def test_tracked_changes_are_read_as_accepted() -> None:
    xml = (
        "<w:p><w:r><w:t>He was </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>never </w:t></w:r></w:ins><w:r><w:t>there.</w:t></w:r></w:p>"
    )
    assert read_document(body(xml), "x.docx").text == "He was never there."


def test_content_controls_and_text_boxes_are_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    xml = (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>In the control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>Beside</w:t><w:br/><w:t>it.</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert read_document(body(xml), "x.docx").text.split("\n\n") == ["In the control.", "Beside it.", "In the box."]


def test_footnotes_come_last() -> None:
    notes = (
        f"<w:footnotes {NAMESPACES}><w:footnote><w:p><w:r><w:t>See page 4.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    data = with_part(
        written(lambda document: document.add_paragraph("He denied it.")),
        "word/footnotes.xml",
        notes,
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"',
        'Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"'
        ' Target="footnotes.xml"',
    )
    assert read_document(data, "x.docx").text == "He denied it.\n\nSee page 4."


def test_a_docx_under_any_name() -> None:
    assert read_document(written(decision), "karar.txt").media_type.endswith("document")


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda data: data[:2000] + data[2100:]])
def test_a_damaged_package(damage) -> None:
    with pytest.raises(BrokenFile, match="damaged"):
        read_document(damage(written(decision)), "x.docx")


def test_a_package_without_its_parts() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")
    with pytest.raises(BrokenFile, match="save it again"):
        read_document(out.getvalue(), "x.docx")


def test_an_encrypted_docx() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 96
    with pytest.raises(EncryptedFile, match="save a copy without one"):
        read_document(ole, "x.docx")


@pytest.mark.parametrize("name", ["notes.txt", "xl/workbook.xml", "mimetype"])
def test_another_zip_is_no_docx(name: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(name, "content")
    with pytest.raises(UnknownFormat, match="add "):
        read_document(out.getvalue(), "x.docx")
