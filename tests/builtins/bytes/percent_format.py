print(b'%s %b %d %5.2f %x %c%c %r %a %%' % (b'ab', bytearray(b'c'), 12, 1.5, 255, 65, b'B', 'é', b'x'))
print(bytearray(b'%-5s|%05d|%+d') % (b'a', 3, 4))
print(b'%(a)s-%(b)04x' % {b'a': b'1', b'b': 255})
for f, a in [(b'%s', 'x'), (b'%c', 'x'), (b'%c', 256), (b'%c', b'ab'), (b'%d', 'x'), (b'%f', 'x'), (b'%s', ()), (b'a', 1), (b'%z', 1), (b'%x', 1.5), (b'%(a)s', 3), (b'%', 1), (b'%c', 1.5), (b'%s', None), (b'%.2s', b'abc'), (b'%f', None)]:
    try: print(f % a)
    except Exception as e: print(type(e).__name__, e)
class B:
    def __bytes__(self): return b'BB'
print(b'[%5s]' % B(), b'%i %u %o %X %e %g %G' % (1, 2, 8, 255, 1.0, 2.5, 1e20))

# output:
# b"ab c 12  1.50 ff AB '\\xe9' b'x' %"
# bytearray(b'a    |00003|+4')
# b'1-00ff'
# TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# TypeError %c requires an integer in range(256) or a single byte, not str
# OverflowError %c arg not in range(256)
# TypeError %c requires an integer in range(256) or a single byte, not a bytes object of length 2
# TypeError %d format: a real number is required, not str
# TypeError float argument required, not str
# TypeError not enough arguments for format string
# TypeError not all arguments converted during bytes formatting
# ValueError unsupported format character 'z' (0x7a) at index 1
# TypeError %x format: an integer is required, not float
# TypeError format requires a mapping
# ValueError incomplete format
# TypeError %c requires an integer in range(256) or a single byte, not float
# TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
# b'ab'
# TypeError float argument required, not NoneType
# b'[   BB]' b'1 2 10 FF 1.000000e+00 2.5 1E+20'
