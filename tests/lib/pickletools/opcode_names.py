# The instructions of this machine are its own; what `opcode` has of them hangs together, as in CPython.
import dis
import opcode

print(opcode.opmap == dis.opmap, opcode.opname is dis.opname, opcode.cmp_op)
print(all(opcode.opname[number] == name for name, number in opcode.opmap.items()))
print(sorted(name for name in opcode.__all__ if not hasattr(opcode, name)))

# output:
# True True ('<', '<=', '==', '!=', '>', '>=')
# True
# []
