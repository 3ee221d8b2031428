# Quoted text tells the delimiter: between two, at either end of a line, alone; and whether quotes are doubled.
import csv
for sample in ("'a'|'b'|'c'\n'd'|e|f\n", "\"x\";\"y\"\n\"z\";1\n", "'a':'b':'c'\n'd':'e':'f'\n", "a,'b c'\n1,'d'\n", "'Harry''s'+ 'x'\n'Shark'+ 'y'\n", "q, \"a\", r\nq, \"b\", r\n"):
    d = csv.Sniffer().sniff(sample)
    print(repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace, d.quoting, repr(d.lineterminator))
try:
    csv.Sniffer().sniff('"a"\n"b"\n')
except csv.Error as error:
    print(error)

# output:
# '|' ' False False 0 '\r\n'
# ';' " False False 0 '\r\n'
# ':' ' False False 0 '\r\n'
# ',' ' False False 0 '\r\n'
# '+' ' True True 0 '\r\n'
# ',' " False True 0 '\r\n'
