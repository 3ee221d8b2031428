import re


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


p = re.compile('ab')

print(p.match('xyz'), p.search('xab', 1), p.fullmatch('ab'), p.pattern, p == re.compile('ab'), hash(p) == hash(re.compile('ab')), re.compile(p) is p, p)  # => None <re.Match object; span=(1, 3), match='ab'> <re.Match object; span=(0, 2), match='ab'> ab True True True re.compile('ab')
print(type(p).__name__, type(p.match('ab')).__name__, isinstance(p, re.Pattern), p.sub('x', 'abab'), p.split('1ab2'), p.subn('', 'ab'))  # => Pattern Match True xx ['1', '2'] ('', 1)
print(caught(lambda: p.match()))  # => TypeError: match() missing required argument 'string' (pos 1)
