import re

print(re.I, re.I | re.M, repr(re.compile('a', re.I | re.S)), re.compile('a').flags, re.NOFLAG, int(re.X), re.compile('(?i)a').flags)  # => re.IGNORECASE re.IGNORECASE|re.MULTILINE re.compile('a', re.IGNORECASE|re.DOTALL) 32 re.NOFLAG 64 34
print(bool(re.match('ABC', 'abc', re.I)), bool(re.match('É', 'é', re.I)), re.findall('a  b # c', 'ab', re.X), re.match('a.b', 'a\nb', re.DOTALL) is not None)  # => True True ['ab'] True
print(re.findall('(?m)^a$', 'a\nb\na'), re.findall('(?s:a.)b', 'a\nb'), bool(re.match('(?-i:a)B', 'Ab', re.I)), bool(re.match('(?-i:a)B', 'ab', re.I)))  # => ['a', 'a'] ['a\nb'] False True
