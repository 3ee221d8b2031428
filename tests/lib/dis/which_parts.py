# dis() prints what a thing is made of: the methods of a class, and functions inside functions.
import dis
import io
import re

def outer(n):
    def inner():
        return n
    return inner

class Point:
    scale = 2

    def move(self, by):
        return by * self.scale

    @staticmethod
    def origin():
        return Point()

def headers(x, **options):
    output = io.StringIO()
    dis.dis(x, file=output, **options)
    return re.sub('0x[0-9a-f]+', '0x...', '\n'.join(re.findall('Disassembly of .*', output.getvalue())))

print(headers(outer).replace(__file__, 'FILE'))
print(repr(headers(outer, depth=0)))
print(headers(Point))
print(headers('x = lambda: 1'))

# output:
# Disassembly of <code object inner at 0x..., file "FILE", line 7>:
# ''
# Disassembly of move:
# Disassembly of origin:
# Disassembly of <code object <lambda> at 0x..., file "<dis>", line 1>:
