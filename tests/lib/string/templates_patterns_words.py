import string, fnmatch, shlex
from string.templatelib import Template, Interpolation, convert
name = 'x'
t = t'hi {name!r:>5}'
print(t.strings, t.interpolations[0].value, t.interpolations[0].conversion, string.digits, convert(5, 'r'), type(t))
print(fnmatch.fnmatch('a.py', '*.py'), fnmatch.filter(['a', 'b1', 'c2'], '?[!1]'), fnmatch.fnmatchcase('[x', '[x'), fnmatch.filterfalse(['a', 'b'], 'a'))
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g ''"), shlex.quote("it's"), shlex.join(['a', 'b c', '']), shlex.split('a # b', comments=True))
for bad in ("'x", 'x\\'):
    try: shlex.split(bad)
    except ValueError as e: print(e)
# output:
# ('hi ', '') x r 0123456789 5 <class 'string.templatelib.Template'>
# True ['c2'] True ['b']
# ['a', 'b c', 'd"e', 'f g', ''] 'it'"'"'s' a 'b c' '' ['a']
# No closing quotation
# No escaped character
