# Whatever stands equally often in the lines may be the delimiter; the usual ones are preferred.
import csv
for sample in ('abc\0def\nghijkl\0mno\nghi\0jkl\n', 'a b\nc d\n', 'a|b|c\r\nd|e|f\r\n', 'a;b,c\nd;e,f\n', 'aaa\tbbb\nAAA\t\nBBB\t\n', '1, 2\n3, 4\n', 'x=1:y\nz=2:w\n'):
    d = csv.Sniffer().sniff(sample)
    print(repr(d.delimiter), d.skipinitialspace)
print(csv.Sniffer().sniff('a;b,c\nd;e,f\n', delimiters=';|').delimiter)
for sample in ('', 'a1b\nc\ndd e\n'):
    try:
        print(csv.Sniffer().sniff(sample).delimiter)
    except csv.Error as error:
        print(error)

# output:
# '\x00' False
# ' ' False
# '|' False
# ',' False
# '\t' False
# ',' True
# ':' False
# ;
# Could not determine delimiter
# Could not determine delimiter
