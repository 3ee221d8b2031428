# gettext: catalogues in memory, plural forms as expressions, contexts, fallbacks, what is no catalogue.
import gettext
import io
import struct


def catalogue(messages):
    # Bytes of an .mo file.
    keys = sorted(messages)
    ids, texts, rows = b'', b'', []
    for key in keys:
        k, v = key.encode(), messages[key].encode()
        rows.append((len(k), len(ids), len(v), len(texts)))
        ids += k + b'\0'
        texts += v + b'\0'
    start = 28 + 16 * len(keys)
    table = b''.join(struct.pack('<II', a, b + start) for a, b, _, _ in rows) + b''.join(struct.pack('<II', c, d + start + len(ids)) for _, _, c, d in rows)
    return struct.pack('<7I', 0x950412de, 0, len(keys), 28, 28 + 8 * len(keys), 0, 0) + table + ids + texts


t = gettext.GNUTranslations(io.BytesIO(catalogue({'': 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\nX-Note: first\n  second\n', 'hello': 'grüß', 'one\0many': 'jeden\0dva\0pět', 'menu\4open': 'öffnen'})))
print(t.gettext('hello'), t.gettext('unknown'), [t.ngettext('one', 'many', n) for n in (1, 2, 5, 22, 0)], t.ngettext('a', 'b', 1), t.ngettext('a', 'b', 2), t.pgettext('menu', 'open'), t.pgettext('menu', 'x'), t.npgettext('menu', 's', 'p', 3))
print(t.info()['plural-forms'][:10], t.charset(), t.info().get('x-note'))
t.add_fallback(gettext.NullTranslations())
print(t.gettext('still'), gettext.NullTranslations().info(), gettext.gettext('x'), gettext.ngettext('s', 'p', 2), gettext.pgettext('c', 'm'), gettext.textdomain())
for data in (b'', b'abcd' * 8, struct.pack('<7I', 0x950412de, 5 << 16, 0, 28, 28, 0, 0)):
    try:
        gettext.GNUTranslations(io.BytesIO(data))
    except (OSError, struct.error) as error:
        print(type(error).__name__, error)
for text in ('n', 'n>1', 'n==1||n==2', '!n', '(n%2)*3', 'n?1:2', 'n&&1', '1+', 'x', 'n==1==1', 'n ? 1', ''):
    try:
        f = gettext.c2py(text)
        print(text, [f(n) for n in (0, 1, 2, 5)])
    except ValueError as error:
        print(text, error)
print(gettext.find('nothing', '/nowhere'), gettext.translation('nothing', '/nowhere', fallback=True).__class__.__name__)
try:
    gettext.translation('nothing', '/nowhere')
except FileNotFoundError as error:
    print(error.filename)

# output:
# grüß unknown ['jeden', 'dva', 'pět', 'dva', 'pět'] a b öffnen x p
# nplurals=3 UTF-8 first
# second
# still {} x p m messages
# error unpack requires a buffer of 4 bytes
# OSError [Errno 0] Bad magic number: ''
# OSError [Errno 0] Bad version number 5: ''
# n [0, 1, 2, 5]
# n>1 [0, 0, 1, 1]
# n==1||n==2 [0, 1, 1, 0]
# !n [1, 0, 0, 0]
# (n%2)*3 [0, 3, 0, 3]
# n?1:2 [2, 1, 1, 1]
# n&&1 [0, 1, 1, 1]
# 1+ unexpected end of plural form
# x invalid token in plural form: x
# n==1==1 [0, 1, 0, 0]
# n ? 1 unexpected end of plural form
#  unexpected end of plural form
# None NullTranslations
# nothing
