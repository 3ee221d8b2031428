# What cannot be pickled or unpickled, and how that is said.
import pickle, sys, io, copyreg, traceback
def f():
    def g(): pass
    return g
class A:
    class B: pass
    def m(self): pass
class NoP:
    def __reduce_ex__(self, p): return 5
class NoP2:
    def __reduce_ex__(self, p): return (5,)
class NoP3:
    def __reduce_ex__(self, p): return (int,5)
class NoP4:
    def __reduce_ex__(self, p): return (5,())
class NoP5:
    def __reduce_ex__(self, p): return (int,(),None,5)
class Z:
    def __init__(self): self.x = lambda: 1
class GS:
    def __getstate__(self): raise ValueError('gs')
class Slot: __slots__=('a',)
import threading
def t(o, p=None):
    try: r=pickle.dumps(o, p); print('OK', r)
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, getattr(e,'__notes__',None), '| ctx', repr(e.__context__))
t(lambda: 1); t(f()); t([1, lambda:1]); t((1,(lambda: 1))); t({'a': lambda: 1}); t({lambda:1: 2}); t({lambda: 1}); t(frozenset([lambda: 1]))
t(Z()); t([Z()]); t(GS()); t(sys); t(threading.Lock()); t((i for i in [1])); t(NoP()); t(NoP2()); t(NoP3()); t(NoP4());t(NoP5())
s=Slot(); s.a=1; t(s,0); t(s,1); t(s,2)
t(A.B); t(A.B,1); t(A().m); t(type('Q',(),{})); 
def fake(): pass
real=fake
def fake(): pass
t(real)
t(1, 6); t(1,-1)
import types
t(types.MappingProxyType({})); t(sys._getframe()); t({}.items()); t(print); t([].append); t(range(3)); t(slice(1,2)); t(...); t(NotImplemented); t(type(None)); t(1j); t(bytearray(b'ab'),4); t(bytearray(b'ab'),5); t(b'ab',2); t(bytearray(b'ab'),2); t(ValueError('x')); t(super); t(object()); t(A(),0); t(object(),0); t(classmethod(f)); t(property()); t(int.__add__); t(str.join); t(staticmethod(f));
def l(b):
    try: print('OK', pickle.loads(b))
    except BaseException as e: print(type(e).__module__, type(e).__name__, e, getattr(e,'__notes__',None))
l(b''); l(b'\x80'); l(b'\x80\x07.'); l(b'x'); l(b'\x01'); l(b'.'); l(b'\x80\x04\x95'); l(b'\x80\x04\x8c\x05ab'); l(b'c__main__\nnope\n.'); l(b'cnomod\nnope\n.'); l(b'h\x05.'); l(b'(.'); l(b't.'); l(b'Pabc\n.'); l(b'Q.'); l(b'I1x\n.'); l(b'F1x\n.'); l(b'g5\n.'); l(b'0.'); l(b']0.'); l(b'R.'); l(b')R.'); l(b'K\x01)R.'); l(b'K\x01K\x01R.'); l(b'K\x01K\x01b.'); l(b'K\x01K\x01a.'); l(b'K\x01K\x01s.'); l(b"S'abc'\n."); l(b"Sabc\n."); l(b'I1'); l('a'); l(5); l(b'\x82\x01.'); l(b'K\x01)\x81.'); l(b'c__main__\nA.B\n.'); l(b'\x80\x04\x8c\x08__main__\x8c\x03A.C\x93.'); l(b'(K\x01.'); l(b'Vab'); l(b'\x80\x05\x97.');l(b'e.'); l(b'(e.'); l(b'a.'); l(b's.');l(b'b.');l(b'\x93.'); l(b'K\x01K\x01\x93.')
p = pickle.Pickler(io.BytesIO()); print(p, type(p).__module__, pickle.Pickler.__mro__, pickle.Unpickler, pickle.PickleError.__mro__, pickle.format_version, pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL, pickle.compatible_formats)
try: pickle.Pickler(5)
except Exception as e: print(type(e), e)
try: pickle.Unpickler(5)
except Exception as e: print(type(e), e)
print(pickle.__all__)
import inspect
for n in 'dump dumps load loads'.split(): print(n, inspect.signature(getattr(pickle,n)))
a=[]; a.append(a)
d={}; d[1]=d
t(a); t(d); 
def deep(n):
    x=[]
    for i in range(n): x=[x]
    return x
p.dump(1) if 0 else None
class NI(pickle.Pickler):
    def __init__(self): pass
try: NI().dump(1)
except Exception as e: print(type(e), e)
class PI(pickle.Pickler):
    def persistent_id(self,o): return o if o=='x' else None
b=io.BytesIO(); PI(b,0).dump(['x','y\n']); print(b.getvalue())
b=io.BytesIO(); PI(b).dump(['x','y']); print(b.getvalue())

# output:
# _pickle PicklingError Can't pickle <function <lambda> at 0x11b6e38>: it's not found as __main__.<lambda> None | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle local object <function f.<locals>.g at 0x1342408> None | ctx None
# _pickle PicklingError Can't pickle <function <lambda> at 0x11b6e38>: it's not found as __main__.<lambda> ['when serializing list item 1'] | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle <function <lambda> at 0x1342408>: it's not found as __main__.<lambda> ['when serializing tuple item 1'] | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle <function <lambda> at 0x11b6e38>: it's not found as __main__.<lambda> ["when serializing dict item 'a'"] | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle <function <lambda> at 0x1342408>: it's not found as __main__.<lambda> None | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle <function <lambda> at 0x18812b8>: it's not found as __main__.<lambda> ['when serializing set element'] | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle <function <lambda> at 0x1342408>: it's not found as __main__.<lambda> ['when serializing frozenset element'] | ctx AttributeError("module '__main__' has no attribute '<lambda>'")
# _pickle PicklingError Can't pickle local object <function Z.__init__.<locals>.<lambda> at 0x18812b8> ["when serializing dict item 'x'", 'when serializing Z state', 'when serializing Z object'] | ctx None
# _pickle PicklingError Can't pickle local object <function Z.__init__.<locals>.<lambda> at 0x11b6e38> ["when serializing dict item 'x'", 'when serializing Z state', 'when serializing Z object', 'when serializing list item 0'] | ctx None
# builtins ValueError gs None | ctx None
# builtins TypeError cannot pickle 'module' object None | ctx None
# builtins TypeError cannot pickle '_thread.lock' object None | ctx None
# builtins TypeError cannot pickle 'generator' object None | ctx None
# _pickle PicklingError __reduce__ must return a string or tuple, not int ['when serializing NoP object'] | ctx None
# _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing NoP2 object'] | ctx None
# _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple, not int ['when serializing NoP3 object'] | ctx None
# _pickle PicklingError first item of the tuple returned by __reduce__ must be callable, not int ['when serializing NoP4 object'] | ctx None
# _pickle PicklingError fourth item of the tuple returned by __reduce__ must be an iterator, not int ['when serializing NoP5 object'] | ctx None
# builtins TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled None | ctx None
# builtins TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled None | ctx None
# OK b'\x80\x02c__main__\nSlot\nq\x00)\x81q\x01N}q\x02X\x01\x00\x00\x00aq\x03K\x01s\x86q\x04b.'
# OK b'\x80\x05\x95\x14\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x03A.B\x94\x93\x94.'
# OK b'c__builtin__\ngetattr\nq\x00(c__main__\nA\nX\x01\x00\x00\x00Bq\x01tRq\x02.'
# OK b'\x80\x05\x954\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94)\x81\x94\x8c\x01m\x94\x86\x94R\x94.'
# _pickle PicklingError Can't pickle <class '__main__.Q'>: it's not found as __main__.Q None | ctx AttributeError("module '__main__' has no attribute 'Q'")
# _pickle PicklingError Can't pickle <function fake at 0x1163040>: it's not the same object as __main__.fake None | ctx None
# builtins ValueError pickle protocol must be <= 5 None | ctx None
# OK b'\x80\x05K\x01.'
# builtins TypeError cannot pickle 'mappingproxy' object None | ctx None
# builtins TypeError cannot pickle 'frame' object None | ctx None
# builtins TypeError cannot pickle 'dict_items' object None | ctx None
# OK b'\x80\x05\x95\x16\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05print\x94\x93\x94.'
# OK b"\x80\x05\x95'\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94]\x94\x8c\x06append\x94\x86\x94R\x94."
# OK b'\x80\x05\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05range\x94\x93\x94K\x00K\x03K\x01\x87\x94R\x94.'
# OK b'\x80\x05\x95\x1f\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05slice\x94\x93\x94K\x01K\x02N\x87\x94R\x94.'
# OK b'\x80\x05\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x08Ellipsis\x94\x93\x94.'
# OK b'\x80\x05\x95\x1f\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x0eNotImplemented\x94\x93\x94.'
# OK b'\x80\x05\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x04type\x94\x93\x94N\x85\x94R\x94.'
# OK b'\x80\x05\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07complex\x94\x93\x94G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00\x86\x94R\x94.'
# OK b'\x80\x04\x95#\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\tbytearray\x94\x93\x94C\x02ab\x94\x85\x94R\x94.'
# OK b'\x80\x05\x95\r\x00\x00\x00\x00\x00\x00\x00\x96\x02\x00\x00\x00\x00\x00\x00\x00ab\x94.'
# OK b'\x80\x02c_codecs\nencode\nq\x00X\x02\x00\x00\x00abq\x01X\x06\x00\x00\x00latin1q\x02\x86q\x03Rq\x04.'
# OK b'\x80\x02c__builtin__\nbytearray\nq\x00c_codecs\nencode\nq\x01X\x02\x00\x00\x00abq\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05\x85q\x06Rq\x07.'
# OK b'\x80\x05\x95#\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\nValueError\x94\x93\x94\x8c\x01x\x94\x85\x94R\x94.'
# OK b'\x80\x05\x95\x16\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05super\x94\x93\x94.'
# OK b'\x80\x05\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x06object\x94\x93\x94)\x81\x94.'
# OK b'ccopy_reg\n_reconstructor\np0\n(c__main__\nA\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n.'
# OK b'ccopy_reg\n_reconstructor\np0\n(c__builtin__\nobject\np1\ng1\nNtp2\nRp3\n.'
# builtins TypeError cannot pickle 'classmethod' object None | ctx None
# builtins TypeError cannot pickle 'property' object None | ctx None
# OK b'\x80\x05\x959\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03int\x94\x93\x94\x8c\x07__add__\x94\x86\x94R\x94.'
# OK b'\x80\x05\x956\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03str\x94\x93\x94\x8c\x04join\x94\x86\x94R\x94.'
# builtins TypeError cannot pickle 'staticmethod' object None | ctx None
# builtins EOFError Ran out of input None
# _pickle UnpicklingError pickle data was truncated None
# builtins ValueError unsupported pickle protocol: 7 None
# _pickle UnpicklingError invalid load key, 'x'. None
# _pickle UnpicklingError invalid load key, '\x01'. None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError pickle data was truncated None
# _pickle UnpicklingError pickle data was truncated None
# builtins AttributeError module '__main__' has no attribute 'nope' None
# builtins ModuleNotFoundError No module named 'nomod' None
# _pickle UnpicklingError Memo value not found at index 5 None
# _pickle UnpicklingError unexpected MARK found None
# _pickle UnpicklingError could not find MARK None
# _pickle UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified. None
# _pickle UnpicklingError unpickling stack underflow None
# builtins ValueError could not convert string to int None
# builtins ValueError could not convert string to float None
# _pickle UnpicklingError Memo value not found at index 5 None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# builtins TypeError 'int' object is not callable None
# builtins TypeError argument list must be a tuple None
# _pickle UnpicklingError state is not a dictionary None
# builtins AttributeError 'int' object has no attribute 'append' None
# _pickle UnpicklingError unpickling stack underflow None
# OK abc
# _pickle UnpicklingError the STRING opcode argument must be quoted None
# _pickle UnpicklingError pickle data was truncated None
# builtins TypeError a bytes-like object is required, not 'str' None
# builtins TypeError a bytes-like object is required, not 'int' None
# builtins ValueError unregistered extension code 1 None
# _pickle UnpicklingError NEWOBJ class argument must be a type, not int None
# builtins AttributeError module '__main__' has no attribute 'A.B' None
# builtins AttributeError Can't resolve path 'A.C' on module '__main__' None
# OK 1
# _pickle UnpicklingError pickle data was truncated None
# _pickle UnpicklingError pickle stream refers to out-of-band data but no *buffers* argument was given None
# _pickle UnpicklingError could not find MARK None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError unpickling stack underflow None
# _pickle UnpicklingError STACK_GLOBAL requires str None
# <_pickle.Pickler object at 0x14fe200> _pickle (<class '_pickle.Pickler'>, <class 'object'>) <class '_pickle.Unpickler'> (<class '_pickle.PickleError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) 5.0 5 5 ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
# <class 'TypeError'> file must have a 'write' attribute
# <class 'TypeError'> file must have 'read' and 'readline' attributes
# ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'PickleBuffer', 'ADDITEMS', 'APPEND', 'APPENDS', 'BINBYTES', 'BINBYTES8', 'BINFLOAT', 'BINGET', 'BININT', 'BININT1', 'BININT2', 'BINPERSID', 'BINPUT', 'BINSTRING', 'BINUNICODE', 'BINUNICODE8', 'BUILD', 'BYTEARRAY8', 'DEFAULT_PROTOCOL', 'DICT', 'DUP', 'EMPTY_DICT', 'EMPTY_LIST', 'EMPTY_SET', 'EMPTY_TUPLE', 'EXT1', 'EXT2', 'EXT4', 'FALSE', 'FLOAT', 'FRAME', 'FROZENSET', 'GET', 'GLOBAL', 'HIGHEST_PROTOCOL', 'INST', 'INT', 'LIST', 'LONG', 'LONG1', 'LONG4', 'LONG_BINGET', 'LONG_BINPUT', 'MARK', 'MEMOIZE', 'NEWFALSE', 'NEWOBJ', 'NEWOBJ_EX', 'NEWTRUE', 'NEXT_BUFFER', 'NONE', 'OBJ', 'PERSID', 'POP', 'POP_MARK', 'PROTO', 'PUT', 'READONLY_BUFFER', 'REDUCE', 'SETITEM', 'SETITEMS', 'SHORT_BINBYTES', 'SHORT_BINSTRING', 'SHORT_BINUNICODE', 'STACK_GLOBAL', 'STOP', 'STRING', 'TRUE', 'TUPLE', 'TUPLE1', 'TUPLE2', 'TUPLE3', 'UNICODE']
# dump (obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)
# dumps (obj, protocol=None, *, fix_imports=True, buffer_callback=None)
# load (file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())
# loads (data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())
# OK b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00]\x94h\x00a.'
# OK b'\x80\x05\x95\x08\x00\x00\x00\x00\x00\x00\x00}\x94K\x01h\x00s.'
# <class '_pickle.PicklingError'> Pickler.__init__() was not called by NI.__init__()
# b'(lp0\nPx\naVy\\u000a\np1\na.'
# b'\x80\x05\x95\x0e\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x01x\x94Q\x8c\x01y\x94e.'
