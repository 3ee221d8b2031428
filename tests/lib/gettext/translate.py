# Texts from a catalogue, with plural forms and contexts.
import gettext
import io
import os
import struct

def catalogue(texts):
    entries = sorted((key.encode(), value.encode()) for key, value in texts.items())
    keys = values = b''
    places = []
    for key, value in entries:
        places.append((len(keys), len(key), len(values), len(value)))
        keys += key + b'\0'
        values += value + b'\0'
    start = 28 + 16 * len(entries)
    table1 = b''.join(struct.pack('<2I', length, start + at) for at, length, _, _ in places)
    table2 = b''.join(struct.pack('<2I', length, start + len(keys) + at) for _, _, at, length in places)
    return struct.pack('<7I', 0x950412de, 0, len(entries), 28, 28 + 8 * len(entries), 0, 0) + table1 + table2 + keys + values

data = catalogue({'': 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\n',
                  'hello': 'cześć', 'file\0files': 'plik\0pliki\0plików', 'menu\x04open': 'otwórz'})
texts = gettext.GNUTranslations(io.BytesIO(data))
print(texts.gettext('hello'), texts.gettext('unknown'), [texts.ngettext('file', 'files', n) for n in (1, 2, 5, 22)])
print(texts.pgettext('menu', 'open'), texts.pgettext('other', 'open'), texts.info(), texts.charset())
os.makedirs('locale/pl/LC_MESSAGES')
with open('locale/pl/LC_MESSAGES/app.mo', 'wb') as file:
    file.write(data)
print(gettext.find('app', 'locale', ['pl_PL.UTF-8', 'de']), gettext.find('app', 'locale', ['de']))
_ = gettext.translation('app', 'locale', ['pl']).gettext
print(_('hello'))
print(gettext.translation('app', 'locale', ['de'], fallback=True).gettext('hello'))
try:
    gettext.translation('app', 'locale', ['de'])
except FileNotFoundError as error:
    print(error.strerror, error.filename)
gettext.bindtextdomain('app', 'locale')
gettext.textdomain('app')
print(gettext.gettext('hello'), gettext.ngettext('a', 'b', 1), gettext.ngettext('a', 'b', 2), gettext.textdomain())
try:
    gettext.GNUTranslations(io.BytesIO(b'nothing at all'))
except OSError as error:
    print(error)
null = gettext.NullTranslations()
print(null.gettext('x'), null.ngettext('x', 'xs', 3), null.pgettext('c', 'x'), null.info())
for plural in ('n != 1', 'n>1 ? 1', '(n', 'n +', 'x', 'n%100/10', '!n', 'n)'):
    try:
        print(plural, [gettext.c2py(plural)(n) for n in (0, 1, 25, 111)])
    except ValueError as error:
        print(plural, error)

# output:
# cześć unknown ['plik', 'pliki', 'plików', 'pliki']
# otwórz open {'content-type': 'text/plain; charset=UTF-8', 'plural-forms': 'nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;'} UTF-8
# locale/pl/LC_MESSAGES/app.mo None
# cześć
# hello
# No translation file found for domain app
# hello a b app
# [Errno 0] Bad magic number: ''
# x xs x {}
# n != 1 [1, 0, 1, 1]
# n>1 ? 1 unexpected end of plural form
# (n unbalanced parenthesis in plural form
# n + unexpected end of plural form
# x invalid token in plural form: x
# n%100/10 [0, 0, 2, 1]
# !n [1, 0, 0, 0]
# n) unexpected token in plural form: )
