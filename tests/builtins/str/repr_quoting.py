for text in ("'", '"', "'\"", "\\", "\n\t\r", "\0\x1f\x7f", "\x80\xa0\xad", "é", "\u2028", "\u200b", "\ud800", "\U0001f600", "\U000e0001", "\uffff", "it's", 'say "hi"', "tab\there", "\x1b[0m", "\ufeff", "\u0378"):
    print(ascii(repr(text)), ascii(text))

# output:
# '"\'"' "'"
# '\'"\'' '"'
# '\'\\\'"\'' '\'"'
# "'\\\\'" '\\'
# "'\\n\\t\\r'" '\n\t\r'
# "'\\x00\\x1f\\x7f'" '\x00\x1f\x7f'
# "'\\x80\\xa0\\xad'" '\x80\xa0\xad'
# "'\xe9'" '\xe9'
# "'\\u2028'" '\u2028'
# "'\\u200b'" '\u200b'
# "'\\ud800'" '\ud800'
# "'\U0001f600'" '\U0001f600'
# "'\\U000e0001'" '\U000e0001'
# "'\\uffff'" '\uffff'
# '"it\'s"' "it's"
# '\'say "hi"\'' 'say "hi"'
# "'tab\\there'" 'tab\there'
# "'\\x1b[0m'" '\x1b[0m'
# "'\\ufeff'" '\ufeff'
# "'\\u0378'" '\u0378'
