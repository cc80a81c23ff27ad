package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of records the objects that the standard's JSON has: with all that belongs to them, without what they only refer to. */
public final class Nesting {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    private final HsdsRecords records;

    public Nesting(HsdsRecords records) {
        this.records = records;
    }

    public ObjectNode tree(HsdsRecord row) {
        return tree(HsdsTables.of(row.table()), row).orElseGet(() -> flat(HsdsTables.of(row.table()), row));
    }

    /** Empty when it lacks a part that the standard requires, such as the unit of a capacity. */
    private Optional<ObjectNode> tree(HsdsTable table, HsdsRecord row) {
        ObjectNode object = flat(table, row);
        for (HsdsLink link : table.links()) {
            switch (link.shape()) {
                case OWNED_MANY -> {
                    ArrayNode list = JsonNodeFactory.instance.arrayNode();
                    for (HsdsRecord child : records.where(link.table(), link.column(), row.id())) {
                        tree(HsdsTables.of(link.table()), child).ifPresent(list::add);
                    }
                    if (!list.isEmpty()) {
                        object.set(link.property(), list);
                    }
                }
                case OWNED_ONE -> {
                    HsdsRecord part = records.find(link.table(), row.value(link.column()));
                    if (part == null) {
                        return Optional.empty();
                    }
                    object.set(link.property(), tree(part));
                }
                case SEPARATE_MANY, SEPARATE_ONE -> {}
            }
        }
        return Optional.of(object);
    }

    private static ObjectNode flat(HsdsTable table, HsdsRecord row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (HsdsColumn column : table.columns().values()) {
            String value = row.value(column.name());
            if (value == null && column.need() == HsdsColumn.Need.MAY_BE_EMPTY) {
                value = "";
            }
            if (value != null) {
                object.set(column.name(), typed(column, value));
            }
        }
        return object;
    }

    private static JsonNode typed(HsdsColumn column, String value) {
        BigDecimal number = column.type() == HsdsColumn.Type.NUMBER ? number(value) : null;
        if (number == null) {
            return TextNode.valueOf(value);
        }
        return number.stripTrailingZeros().scale() <= 0
                ? LongNode.valueOf(number.longValueExact())
                : DecimalNode.valueOf(number);
    }

    /** The number that stands there, or null when none does. */
    public static @Nullable BigDecimal number(String value) {
        return NUMBER.matcher(value).matches() ? new BigDecimal(value) : null;
    }
}
