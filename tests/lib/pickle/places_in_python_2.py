# Protocols 0 to 2 write names as Python 2 had them, and read them so, with those that it had in several places.
import collections
import functools
import pickle

for thing in (functools.reduce, range, FileNotFoundError, ModuleNotFoundError, KeyError, collections.UserDict):
    print(pickle.dumps(thing, 2), pickle.loads(pickle.dumps(thing, 2)), pickle.dumps(thing, 2, fix_imports=False))

for name in (b"exceptions\nStandardError", b"cStringIO\nStringIO", b"UserDict\nUserDict", b"__builtin__\nbasestring",
             b"urllib\nquote", b"_abcoll\nMapping", b"robotparser\nRobotFileParser", b"cPickle\nPickleError"):
    print(pickle.loads(b"c" + name + b"\n.").__qualname__)
print(pickle.loads(rb"S'a\x41\101\n\''" + b"\n."))

# output:
# b'\x80\x02c__builtin__\nreduce\nq\x00.' <built-in function reduce> b'\x80\x02c_functools\nreduce\nq\x00.'
# b'\x80\x02c__builtin__\nxrange\nq\x00.' <class 'range'> b'\x80\x02cbuiltins\nrange\nq\x00.'
# b'\x80\x02cexceptions\nOSError\nq\x00.' <class 'OSError'> b'\x80\x02cbuiltins\nFileNotFoundError\nq\x00.'
# b'\x80\x02cexceptions\nImportError\nq\x00.' <class 'ImportError'> b'\x80\x02cbuiltins\nModuleNotFoundError\nq\x00.'
# b'\x80\x02cexceptions\nKeyError\nq\x00.' <class 'KeyError'> b'\x80\x02cbuiltins\nKeyError\nq\x00.'
# b'\x80\x02cUserDict\nIterableUserDict\nq\x00.' <class 'collections.UserDict'> b'\x80\x02ccollections\nUserDict\nq\x00.'
# Exception
# StringIO
# UserDict
# str
# quote
# Mapping
# RobotFileParser
# PickleError
# aAA
# '
