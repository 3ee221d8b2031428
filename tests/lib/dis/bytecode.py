# A Bytecode object goes through the instructions and prints them.
import dis

def add(a, b):
    return a + b

code = dis.Bytecode(add)
print(code.codeobj is add.__code__, code.first_line == add.__code__.co_firstlineno, code.info() == dis.code_info(add))
names = [instruction.opname for instruction in code]
print(len(names) > 0, all(name in dis.opmap for name in names), all(dis.opname[dis.opmap[name]] == name for name in names))
print(len(code.dis().splitlines()) >= len(names))
print(repr(dis.Bytecode('a + b')))
print(dis.Instruction._fields[:4], dis.Instruction._fields[-1])
for instruction in code:
    assert instruction.is_jump_target in (True, False) and instruction.offset == instruction.start_offset
try:
    1 / 0
except ZeroDivisionError as error:
    print(dis.Bytecode.from_traceback(error.__traceback__).codeobj.co_name)

# output:
# True True True
# True True True
# True
# Bytecode('a + b')
# ('opname', 'opcode', 'arg', 'argval') cache_info
# <module>
