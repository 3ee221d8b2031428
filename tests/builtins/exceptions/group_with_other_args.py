# cpython: skip the oracle (3.14.2) crashes here, 3.14.8 does not
# A group's repr is of its message and members, whatever its args have become.
group = ExceptionGroup('m', [ValueError()])
print(repr(group))
for args in ((), (1,), (1, 2, 3), ('m', 5), ('m', (1,))):
    group.args = args
    print(repr(group), group.exceptions, group)

# output:
# ExceptionGroup('m', [ValueError()])
# ExceptionGroup('m', (ValueError(),)) (ValueError(),) m (1 sub-exception)
# ExceptionGroup('m', (ValueError(),)) (ValueError(),) m (1 sub-exception)
# ExceptionGroup('m', (ValueError(),)) (ValueError(),) m (1 sub-exception)
# ExceptionGroup('m', (ValueError(),)) (ValueError(),) m (1 sub-exception)
# ExceptionGroup('m', (ValueError(),)) (ValueError(),) m (1 sub-exception)
