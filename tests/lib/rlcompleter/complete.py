# Names and attributes completed.
import rlcompleter

class Point:
    xylophone = 1
    def xyz(self):
        pass
    def xy_arguments(self, a):
        pass
    _xhidden = 2
    @property
    def xproperty(self):
        raise RuntimeError

completer = rlcompleter.Completer({'point': Point(), 'pointer': 5, 'function': lambda: 1})
def all_of(text):
    found, state = [], 0
    while (one := completer.complete(text, state)) is not None:
        found.append(one)
        state += 1
    return found

for text in ('poin', 'point.x', 'point._x', 'impo', 'whil', 'Tru', 'functio', 'point.nothing', 'nothing.x', 'prin', 'tr', 'ZeroDivisionErr', '', 'point.xy'):
    print(repr(text), all_of(text))
try:
    rlcompleter.Completer(5)
except TypeError as error:
    print(error)

# output:
# 'poin' ['point', 'pointer']
# 'point.x' ['point.xproperty', 'point.xy_arguments(', 'point.xylophone', 'point.xyz()']
# 'point._x' ['point._xhidden']
# 'impo' ['import ']
# 'whil' ['while ']
# 'Tru' ['True']
# 'functio' ['function()']
# 'point.nothing' []
# 'nothing.x' []
# 'prin' ['print(']
# 'tr' ['try:']
# 'ZeroDivisionErr' ['ZeroDivisionError(']
# '' ['\t']
# 'point.xy' ['point.xy_arguments(', 'point.xylophone', 'point.xyz()']
# namespace must be a dictionary
