// Writes an Access database for the tests with Jackcess: arguments are the file and its format, tables come as lines on stdin.
//
// "TABLE<tab>name<tab>column:TYPE<tab>…" begins a table; lines after it are its rows, bytes in hexadecimal.
import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HexFormat;

public class Main {
  public static void main(String[] args) throws Exception {
    Database.FileFormat format = Database.FileFormat.valueOf(args[1]);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Database database = DatabaseBuilder.create(format, new File(args[0]))) {
      Table table = null;
      DataType[] types = {};
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        if (parts[0].equals("TABLE")) {
          TableBuilder builder = new TableBuilder(parts[1]);
          types = new DataType[parts.length - 2];
          for (int i = 2; i < parts.length; i++) {
            String[] column = parts[i].split(":");
            types[i - 2] = DataType.valueOf(column[1]);
            builder.addColumn(new ColumnBuilder(column[0], types[i - 2]));
          }
          table = builder.toTable(database);
        } else {
          Object[] row = new Object[types.length];
          for (int i = 0; i < types.length; i++) row[i] = value(types[i], parts[i]);
          table.addRow(row);
        }
      }
    }
  }

  static Object value(DataType type, String text) {
    if (text.isEmpty()) return null;
    switch (type) {
      case LONG: return Integer.valueOf(text);
      case DOUBLE: return Double.valueOf(text);
      case BOOLEAN: return Boolean.valueOf(text);
      case SHORT_DATE_TIME: return LocalDateTime.parse(text);
      case OLE: return HexFormat.of().parseHex(text);
      default: return text;
    }
  }
}
