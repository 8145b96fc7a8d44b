package org.counterclaim.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A filtered, sorted list of entities that pages by keyset, so that every page costs the same and nothing is shown
 * twice while others add. Conditions are HQL over the alias {@code e}:
 *
 * <pre>{@code
 * new Listing<>(Claim.class, Claim::id, List.of(BY_TIME, BY_NAME))
 *     .where("e.metric = :metric", "metric", metric)
 *     .page(entityManager, request)
 * }</pre>
 *
 * Not thread-safe; made for one request. Ties are broken by {@code e.id}.
 */
public final class Listing<E> {

    private final Class<E> type;
    private final ToLongFunction<E> id;
    private final List<SortKey<E>> keys;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> fetched = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param keys what callers may sort by; the first, descending, is the list's own order */
    public Listing(Class<E> type, ToLongFunction<E> id, List<SortKey<E>> keys) {
        this.type = type;
        this.id = id;
        this.keys = List.copyOf(keys);
    }

    /** Loads a to-one association with the items, in the same statement. */
    public Listing<E> fetching(String association) {
        fetched.add(" left join fetch e." + association);
        return this;
    }

    /** Adds a condition without a parameter. */
    public Listing<E> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition, unless the value is null: a filter that was not given. */
    public Listing<E> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a case-insensitive search for a part of a text, unless the text is null or blank. */
    public Listing<E> containing(String path, String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return where("lower(" + path + ") like :" + parameter + " escape '!'", parameter, "%" + escaped + "%");
    }

    public PageOf<E> page(EntityManager entityManager, PageRequest request) {
        String sort = request.sort() == null ? "-" + keys.get(0).name() : request.sort();
        boolean descending = sort.startsWith("-");
        SortKey<E> key = key(descending ? sort.substring(1) : sort);
        if (request.cursor() != null) {
            after(Cursor.read(request.cursor(), sort), key, descending);
        }
        String direction = descending ? " desc" : " asc";
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String order = " order by " + key.path() + direction + ", e.id" + direction;
        TypedQuery<E> query = entityManager.createQuery(
                "select e from " + type.getSimpleName() + " e" + String.join("", fetched) + where + order, type);
        parameters.forEach(query::setParameter);
        List<E> found = query.setMaxResults(request.limit() + 1).getResultList();
        if (found.size() <= request.limit()) {
            return new PageOf<>(found, null);
        }
        E last = found.get(request.limit() - 1);
        Cursor next = new Cursor(sort, String.valueOf(key.value().apply(last)), id.applyAsLong(last));
        return new PageOf<>(found.subList(0, request.limit()), next.written());
    }

    private void after(Cursor cursor, SortKey<E> key, boolean descending) {
        String beyond = descending ? " < " : " > ";
        conditions.add("(" + key.path() + beyond + ":cursorValue or (" + key.path() + " = :cursorValue and e.id"
                + beyond + ":cursorId))");
        parameters.put("cursorValue", cursor.value(key));
        parameters.put("cursorId", cursor.id());
    }

    private SortKey<E> key(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field(
                        "sort",
                        "unknown",
                        "sort must be one of "
                                + String.join(
                                        ", ", keys.stream().map(SortKey::name).toList())
                                + ", with - before it for descending."));
    }

    private record Cursor(String sort, String value, long id) {

        static Cursor read(String written, String sort) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
                int first = text.indexOf('\n');
                // the value between may have lines of its own
                int last = text.lastIndexOf('\n');
                if (first < last && text.substring(0, first).equals(sort)) {
                    return new Cursor(sort, text.substring(first + 1, last), Long.parseLong(text.substring(last + 1)));
                }
            } catch (IllegalArgumentException notOurs) {
                throw unusable();
            }
            throw unusable();
        }

        Comparable<?> value(SortKey<?> key) {
            try {
                return key.parse().apply(value);
            } catch (RuntimeException notOurs) {
                throw unusable();
            }
        }

        String written() {
            byte[] bytes = (sort + "\n" + value + "\n" + id).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        private static Invalid unusable() {
            return Invalid.field(
                    "cursor", "unusable", "Use the next of the page before as cursor, with the same sort and filters.");
        }
    }
}
