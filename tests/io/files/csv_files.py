import os
import tempfile

os.chdir(tempfile.mkdtemp())
import csv

rows = [["name", "note"], ["Ada", 'says "hi", twice'], ["Émile", "line\nbreak"], ["", " "]]
with open("a.csv", "w", newline="") as file:
    csv.writer(file).writerows(rows)
print(open("a.csv", "rb").read())
with open("a.csv", newline="") as file:
    print(list(csv.reader(file)) == rows)
with open("b.csv", "w", newline="") as file:
    writer = csv.DictWriter(file, ["id", "price"], delimiter=";", extrasaction="ignore")
    writer.writeheader()
    writer.writerows([{"id": 1, "price": 2.5, "x": 0}, {"id": 2}])
with open("b.csv", newline="") as file:
    reader = csv.DictReader(file, delimiter=";")
    print(reader.fieldnames, list(reader), reader.line_num)
with open("b.csv", "a", newline="") as file:
    print(csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow([3, None, "x;y"]))
print(open("b.csv", newline="").read().splitlines())
with open("b.csv") as file:
    total = sum(float(row["price"] or 0) for row in csv.DictReader(file, delimiter=";") if row["id"] == "1")
    print(total)

# output:
# b'name,note\r\nAda,"says ""hi"", twice"\r\n\xc3\x89mile,"line\nbreak"\r\n, \r\n'
# True
# ['id', 'price'] [{'id': '1', 'price': '2.5'}, {'id': '2', 'price': ''}] 3
# 13
# ['id;price', '1;2.5', '2;', '"3","","x;y"']
# 2.5
