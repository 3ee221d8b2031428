import io, os, os.path
from io import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
f = StringIO('abc\ndef\n'); print(f.read(2), f.readline(), f.tell(), f.readlines(), f.getvalue()); f.seek(0); f.write('XY'); print(f.getvalue(), f.tell(), f.seek(0, 2), f.write('end'), f.getvalue()); f.seek(1); f.truncate(); print(repr(f.getvalue()), list(StringIO('a\nb')), f.readable(), f.closed)
f.close(); t(lambda: f.write('x')); t(lambda: StringIO().write(b'')); t(lambda: StringIO(3)); t(lambda: f.getvalue()); t(lambda: StringIO('abc').seek(1, 1)); t(lambda: StringIO().seek(-1)); t(lambda: StringIO().fileno()); t(lambda: StringIO('x').read('a'))
with StringIO() as g: print('hi', 5, file=g); g.writelines(['a', 'b']); print(repr(g.getvalue()))
b = BytesIO(b'hello\nworld'); print(b.read(3), b.readline(), b.tell(), b.read(), b.getvalue(), b.seek(-2, 2), b.write(b'XYZ'), b.getvalue(), bytes(b.getbuffer()[:2])); b.seek(20); b.write(b'!'); print(b.getvalue()); t(lambda: b.write('x')); ba = bytearray(3); b.seek(0); print(b.readinto(ba), ba, list(BytesIO(b'1\n2')))
raw = BytesIO(); w = TextIOWrapper(raw, encoding='utf-8', newline='\n'); w.write('é\n'); w.flush(); print(raw.getvalue()); r = TextIOWrapper(BytesIO('l1\r\nl2\nl3'.encode())); print(list(r)); r = TextIOWrapper(BytesIO(b'abc def')); print(r.read(3), r.readline(), r.encoding in ('utf-8', 'UTF-8'))
print(isinstance(g, IOBase), issubclass(StringIO, TextIOBase), isinstance(b, BufferedIOBase), UnsupportedOperation.__mro__[1:3], io.SEEK_END, repr(StringIO())[:13], StringIO)
s = StringIO('a\r\nb\rc', newline=None); print(repr(s.read())); print(list(StringIO('a\r\nb\rc\nd', newline='')), repr(StringIO('a\nb', newline='\r\n').getvalue()))
s = StringIO(); [s.write(str(i)) for i in range(10)]; print(s.getvalue(), s.tell()); s.write('z'); s.seek(3); print(s.read(2)); s.seek(0); print(s.readline(3), s.read())
p = os.path
print(p.join('a', 'b', '/c', 'd'), p.join('a/', 'b'), p.split('/a/b/c.txt'), p.basename('/x/y.tar.gz'), p.dirname('/x/y'), p.splitext('/a.b/c.tar.gz'), p.splitext('.bashrc'), p.splitext('a'), p.normpath('/a/./b/../c//d'), p.normpath('../../a/..'), p.isabs('/a'), p.commonprefix(['abc', 'abd']), p.commonpath(['/a/b/c', '/a/b/d']), p.relpath('/a/b', '/a/c'), os.sep, os.linesep, os.name, p.normpath(''), p.expanduser('x'), p.split('a'), p.splitroot('//a/b'))
t(lambda: p.join('a', None)); t(lambda: os.fspath(3)); print(os.getenv('NOPE', 'd'), 'NOPE' in os.environ, len(os.urandom(5)), os.fspath('x'), os.fsencode('é')); os.environ['K'] = 'v'; print(os.getenv('K'), os.environ['K']); del os.environ['K']; t(lambda: os.environ.__setitem__('a', 3)); t(lambda: os.environ['NOPE'])
import queue; q = queue.Queue(2); q.put(1); q.put_nowait(2); print(q.qsize(), q.full(), q.get(), q.get_nowait(), q.empty()); t(lambda: q.get_nowait()); q.put(3); q.put(4); t(lambda: q.put_nowait(5)); pq = queue.PriorityQueue(); [pq.put(x) for x in (3,1,2)]; print(pq.get(), queue.Empty, queue.Full)
from concurrent.futures import *
import concurrent.futures as cf
u = Future(); print(u.done(), repr(u)); u.add_done_callback(lambda f: print('cb', f.result())); u.set_running_or_notify_cancel(); print(u.running(), u.cancel()); u.set_result(5); print(u.result(), u.exception(), repr(u)); t(lambda: u.set_result(3)); v = Future(); print(v.cancel(), v.cancelled(), repr(v)); t(lambda: v.result()); x = Future(); x.set_exception(ValueError('e')); t(lambda: x.result()); print(repr(x.exception()), repr(x)); print(wait([u]).not_done, len(list(as_completed([u]))), cf.CancelledError, cf.TimeoutError is TimeoutError)
import threading; print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.get_ident() > 0, threading.active_count(), threading.current_thread().ident == threading.get_ident())
import signal; print(signal.SIGINT, repr(signal.SIGINT), signal.Signals(15), signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.SIG_DFL), signal.strsignal(2))
import errno; print(errno.errorcode.get(errno.EINVAL), errno.ENOENT > 0)
import uuid; w = uuid.UUID('12345678-1234-5678-1234-567812345678'); print(w, repr(w), w.hex, w.int, w.version, w.variant, w.fields, w.urn, w.bytes, w.bytes_le, uuid.uuid4().version, uuid.UUID(int=5), w < uuid.UUID(int=1 << 127), len(str(uuid.uuid1())), uuid.NAMESPACE_DNS); t(lambda: uuid.UUID('x')); t(lambda: uuid.UUID()); t(lambda: setattr(w, 'int', 3))
import html; print(html.escape('<a href="x">\'&'), html.unescape('&lt;&amp;&#65;&#x42;&nope;&quot;'))
import numbers; print(isinstance(3, numbers.Integral), isinstance(3.0, numbers.Real), isinstance(3, numbers.Number), isinstance(True, numbers.Rational), isinstance(1j, numbers.Real))
import __future__; print(__future__.annotations.compiler_flag, __future__.division)
# output:
# ab c
#  4 ['def\n'] abc
# def
#
# XYc
# def
#  2 8 3 XYc
# def
# end
# 'X' ['a\n', 'b'] True False
# ValueError I/O operation on closed file
# TypeError string argument expected, got 'bytes'
# TypeError initial_value must be str or None, not int
# ValueError I/O operation on closed file
# OSError Can't do nonzero cur-relative seeks
# ValueError Negative seek position -1
# UnsupportedOperation fileno
# TypeError argument should be integer or None, not 'str'
# 'hi 5\nab'
# b'hel' b'lo\n' 6 b'world' b'hello\nworld' 9 3 b'hello\nworXYZ' b'he'
# b'hello\nworXYZ\x00\x00\x00\x00\x00\x00\x00\x00!'
# TypeError a bytes-like object is required, not 'str'
# 3 bytearray(b'hel') [b'1\n', b'2']
# b'\xc3\xa9\n'
# ['l1\n', 'l2\n', 'l3']
# abc  def True
# True True True (<class 'OSError'>, <class 'ValueError'>) 2 <_io.StringIO <class '_io.StringIO'>
# 'a\nb\nc'
# ['a\r\n', 'b\r', 'c\n', 'd'] 'a\r\nb'
# 0123456789 10
# 34
# 012 3456789z
# /c/d a/b ('/a/b', 'c.txt') y.tar.gz /x ('/a.b/c.tar', '.gz') ('.bashrc', '') ('a', '') /a/c/d ../.. True ab /a/b ../b / 
#  posix . x ('', 'a') ('', '//', 'a/b')
# TypeError join() argument must be str, bytes, or os.PathLike object, not 'NoneType'
# TypeError expected str, bytes or os.PathLike object, not int
# d False 5 x b'\xc3\xa9'
# v v
# TypeError str expected, not int
# KeyError 'NOPE'
# 2 True 1 2 True
# Empty 
# Full 
# 1 <class '_queue.Empty'> <class 'queue.Full'>
# False <Future at 0x1591b50 state=pending>
# True False
# cb 5
# 5 None <Future at 0x1591b50 state=finished returned int>
# InvalidStateError FINISHED: <Future at 0x1591b50 state=finished returned int>
# True True <Future at 0x16c6b38 state=cancelled>
# CancelledError 
# ValueError e
# ValueError('e') <Future at 0x18b05d0 state=finished raised ValueError>
# set() 1 <class 'concurrent.futures._base.CancelledError'> True
# MainThread True True 1 True
# 2 <Signals.SIGINT: 2> 15 True <Handlers.SIG_DFL: 0> Interrupt
# EINVAL True
# 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 None reserved for NCS compatibility (305419896, 4660, 22136, 18, 52, 95073701484152) urn:uuid:12345678-1234-5678-1234-567812345678 b'\x124Vx\x124Vx\x124Vx\x124Vx' b'xV4\x124\x12xV\x124Vx\x124Vx' 4 00000000-0000-0000-0000-000000000005 True 36 6ba7b810-9dad-11d1-80b4-00c04fd430c8
# ValueError badly formed hexadecimal UUID string
# TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# TypeError UUID objects are immutable
# &lt;a href=&quot;x&quot;&gt;&#x27;&amp; <&AB&nope;"
# True True True True False
# 16777216 _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072)
