# Unquoted fields become numbers or None; empty ones stay what the style of quoting says.
import csv
line = [',3,"5",7.3, 9,""']
for quoting in range(6):
    try:
        print(quoting, list(csv.reader(line, quoting=quoting)))
    except ValueError as error:
        print(quoting, error)
for quoting in csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS:
    try:
        print(list(csv.reader(['a,1'], quoting=quoting)))
    except ValueError as error:
        print(error)

# output:
# 0 [['', '3', '5', '7.3', ' 9', '']]
# 1 [['', '3', '5', '7.3', ' 9', '']]
# 2 [['', 3.0, '5', 7.3, 9.0, '']]
# 3 [['', '3', '"5"', '7.3', ' 9', '""']]
# 4 [[None, 3.0, '5', 7.3, 9.0, '']]
# 5 [[None, '3', '5', '7.3', ' 9', '']]
# could not convert string to float: 'a'
# could not convert string to float: 'a'
