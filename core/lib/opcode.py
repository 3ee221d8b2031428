"""The instructions' numbers and kinds: those of Fermata's own machine, which `dis` shows."""

from dis import (cmp_op, hasarg, hascompare, hasconst, hasexc, hasfree, hasjabs, hasjrel, hasjump, haslocal, hasname, opmap,
                 opname)

__all__ = ["cmp_op", "opname", "opmap", "HAVE_ARGUMENT", "EXTENDED_ARG", "hasarg", "hasconst", "hasname", "hasjump",
           "hasjrel", "hasjabs", "hasfree", "haslocal", "hasexc", "hascompare"]

# Each instruction has its operands with it, whatever its number: none is without, and none makes another's longer.
HAVE_ARGUMENT, EXTENDED_ARG = 0, len(opname)
