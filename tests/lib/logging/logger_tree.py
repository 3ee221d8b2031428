# Parents are found when a logger between two others is made later; getChild, getChildren, hasHandlers, effective levels.
import logging

low = logging.getLogger('a.b.c.d')
print(low.parent.name, type(logging.root.manager.loggerDict['a.b']).__name__)
mid = logging.getLogger('a.b')
print(low.parent is mid, mid.parent.name)
top = logging.getLogger('a')
print(low.parent is mid, mid.parent is top)
top.setLevel('ERROR')
print(low.getEffectiveLevel(), low.isEnabledFor(30), low.isEnabledFor(40))
mid.setLevel(5)
print(low.getEffectiveLevel(), low.isEnabledFor(5), low)
print(mid.getChild('c.d') is low, logging.getLogger().getChild('a') is top)
print(sorted(one.name for one in top.getChildren()), top in logging.getLogger().getChildren())
print(low.hasHandlers())
top.addHandler(logging.NullHandler())
print(low.hasHandlers())
mid.propagate = False
print(low.hasHandlers())
import pickle, copy
print(pickle.loads(pickle.dumps(low)) is low, copy.copy(low) is low, copy.deepcopy(logging.root) is logging.root)
try:
    logging.getLogger(b'x')
except TypeError as error:
    print(error)
print(logging.getLogger('root') is logging.root, logging.getLogger('') is logging.root)

# output:
# root PlaceHolder
# True root
# True True
# 40 False True
# 5 True <Logger a.b.c.d (Level 5)>
# True True
# ['a.b'] True
# False
# True
# False
# True True True
# A logger name must be a string
# True True
