# The encoding that a source declares.
import io
import tokenize

for source in (b'', b'x = 1\n', b'# -*- coding: latin-1 -*-\nx', b'#!/usr/bin/python\n# vim: set fileencoding=utf8 :\n',
               b'\xef\xbb\xbfx', b'\xef\xbb\xbf# coding: utf-8\n', b'x\n# coding: latin-1\n', b'# coding: nothing\n',
               b'\xef\xbb\xbf# coding: latin-1\n', b'\xff\n', b'# a\n# b\n# coding: ascii\n'):
    try:
        print(tokenize.detect_encoding(io.BytesIO(source).readline))
    except SyntaxError as error:
        print('SyntaxError', error)

# output:
# ('utf-8', [])
# ('utf-8', [b'x = 1\n'])
# ('iso-8859-1', [b'# -*- coding: latin-1 -*-\n'])
# ('utf8', [b'#!/usr/bin/python\n', b'# vim: set fileencoding=utf8 :\n'])
# ('utf-8-sig', [b'x'])
# ('utf-8-sig', [b'# coding: utf-8\n'])
# ('utf-8', [b'x\n'])
# SyntaxError unknown encoding: nothing
# SyntaxError encoding problem: utf-8
# SyntaxError invalid or missing encoding declaration
# ('utf-8', [b'# a\n', b'# b\n'])
